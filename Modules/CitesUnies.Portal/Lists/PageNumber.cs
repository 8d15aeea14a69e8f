using System.Globalization;

namespace CitesUnies.Portal.Lists;

/// <summary>The page of a list that an address asks for (<c>?page=</c>).</summary>
public static class PageNumber
{
    /// <summary>The number, from 1; 1 when the address has none, null when it has something else than a page's number.</summary>
    public static int? Parse(string? text)
        => string.IsNullOrEmpty(text) ? 1
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number
            : null;
}
