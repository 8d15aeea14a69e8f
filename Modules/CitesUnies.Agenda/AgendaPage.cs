namespace CitesUnies.Agenda;

/// <summary>The page that lists all events.</summary>
public static class AgendaPage
{
    /// <summary>Its address.</summary>
    public const string Path = "/agenda";

    /// <summary>Its title.</summary>
    public const string Title = "Agenda";

    /// <summary>The address of the events that are over.</summary>
    public const string PastPath = Path + "?periode=passe";
}
