namespace CitesUnies.Editing.Checks;

/// <summary>Fields that hold one value a line.</summary>
public static class TextLines
{
    /// <summary>The lines that are not blank, without the blanks around them, each with its number from 1.</summary>
    public static IEnumerable<(int Number, string Text)> Of(string? text)
        => (text ?? string.Empty).Split('\n')
            .Select((line, index) => (Number: index + 1, Text: line.Trim()))
            .Where(line => line.Text.Length > 0);
}
