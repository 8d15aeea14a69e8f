namespace CitesUnies.Agenda;

/// <summary>The tag of cached pieces that list events.</summary>
public static class EventCacheTag
{
    /// <summary>Removed when any event, of whatever type, is published, withdrawn or deleted.</summary>
    public const string Name = "events";
}
