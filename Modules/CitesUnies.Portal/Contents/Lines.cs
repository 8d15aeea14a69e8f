namespace CitesUnies.Portal.Contents;

/// <summary>Fields that hold one value a line.</summary>
public static class Lines
{
    /// <summary>The lines that are not blank, without the blanks around them.</summary>
    public static IReadOnlyList<string> Of(string? text)
        => (text ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
