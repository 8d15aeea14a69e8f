namespace CitesUnies.Agenda.Services;

/// <summary>Adds choices to the filters of the agenda. Registered by modules whose types carry <c>EventPart</c>, which the agenda does not know.</summary>
public interface IEventChoiceProvider
{
    /// <summary>The module's choices, in the order in which they are offered.</summary>
    Task<IReadOnlyList<EventChoice>> GetChoicesAsync();
}
