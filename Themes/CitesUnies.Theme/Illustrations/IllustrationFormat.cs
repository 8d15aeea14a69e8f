namespace CitesUnies.Theme.Illustrations;

/// <summary>How wide an illustration is: its value is the number of groups of plates, each three cells by two, that stand side by side.</summary>
public enum IllustrationFormat
{
    /// <summary>3 : 2, beside a title in a list.</summary>
    Card = 1,

    /// <summary>6 : 2, across the head of a page.</summary>
    Banner = 2,

    /// <summary>12 : 2, across the window.</summary>
    Frieze = 4,
}
