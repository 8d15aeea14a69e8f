using System.Globalization;

namespace Verger.Media.Resizing;

/// <summary>A colour.</summary>
internal sealed record PictureColor(byte Red, byte Green, byte Blue)
{
    public static readonly PictureColor White = new(255, 255, 255);

    /// <summary>The colour of a text as <c>#fff</c>, <c>#ffffff</c> or <c>ffffff</c>; null when it is none.</summary>
    public static PictureColor? Parse(string? text)
    {
        var digits = text?.TrimStart('#') ?? "";
        if (digits.Length == 3)
        {
            digits = string.Concat(digits.Select(digit => new string(digit, 2)));
        }

        return digits.Length == 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new PictureColor((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;
    }
}
