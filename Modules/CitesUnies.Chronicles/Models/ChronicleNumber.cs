using OrchardCore.ContentFields.Fields;

namespace CitesUnies.Chronicles.Models;

/// <summary>The numbers of seasons and sessions.</summary>
public static class ChronicleNumber
{
    /// <summary>The greatest that makes sense.</summary>
    public const int Most = 999;

    /// <summary>The number that a field holds; null when it is empty, no whole number, or out of range.</summary>
    public static int? Of(NumericField field)
        => field.Value is { } value && value is >= 1 and <= Most && decimal.Truncate(value) == value ? (int)value : null;
}
