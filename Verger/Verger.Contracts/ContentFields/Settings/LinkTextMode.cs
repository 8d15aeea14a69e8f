namespace OrchardCore.ContentFields.Settings;

/// <summary>What becomes of the text of a link.</summary>
public enum LinkTextMode
{
    /// <summary>May be entered.</summary>
    Optional,

    /// <summary>Must be entered.</summary>
    Required,

    /// <summary>Is always the default text.</summary>
    Static,

    /// <summary>Is always the URL.</summary>
    Url,
}
