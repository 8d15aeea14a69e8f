using CitesUnies.Agenda.Services;
using CitesUnies.Chronicles.Indexes;

namespace CitesUnies.Chronicles.Services;

/// <summary>Lets the agenda be narrowed to chronicles.</summary>
public sealed class ChronicleChoices : IEventChoiceProvider
{
    private static readonly EventChoice[] _choices =
    [
        new(EventChoice.KindFilter, "chronique", ChroniclePages.ListTitle, query => query.With<ChronicleIndex>(index => index.Published)),
    ];

    /// <inheritdoc/>
    public Task<IReadOnlyList<EventChoice>> GetChoicesAsync() => Task.FromResult<IReadOnlyList<EventChoice>>(_choices);
}
