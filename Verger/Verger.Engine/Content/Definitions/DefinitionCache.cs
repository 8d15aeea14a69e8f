using OrchardCore.ContentManagement.Metadata.Records;

namespace Verger.Engine.Content.Definitions;

/// <summary>The typed definitions that all requests share, for as long as the shared record is the same.</summary>
internal sealed class DefinitionCache
{
    private sealed record Entry(ContentDefinitionRecord Record, DefinitionSet Set);

    private volatile Entry? _current;

    public DefinitionSet For(ContentDefinitionRecord record)
    {
        if (_current is { } entry && ReferenceEquals(entry.Record, record))
            return entry.Set;

        var set = new DefinitionSet(record);
        _current = new Entry(record, set);
        return set;
    }
}
