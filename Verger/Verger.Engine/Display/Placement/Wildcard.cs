namespace Verger.Engine.Display.Placement;

/// <summary>Patterns with <c>*</c> at their end.</summary>
internal static class Wildcard
{
    public static bool Matches(string pattern, string value)
        => pattern.EndsWith('*')
            ? value.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.OrdinalIgnoreCase)
            : value.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
