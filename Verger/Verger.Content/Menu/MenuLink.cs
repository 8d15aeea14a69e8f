namespace Verger.Content.Menu;

/// <summary>Where an entry of a menu leads.</summary>
/// <param name="Url">The URL; null for an entry that is no link.</param>
/// <param name="Current">The value of <c>aria-current</c>: <c>page</c> on the page itself, <c>true</c> on pages below it, otherwise null.</param>
/// <param name="IsHidden">Whether the entry is left out.</param>
internal readonly record struct MenuLink(string? Url, string? Current, bool IsHidden)
{
    /// <summary>An entry that is left out.</summary>
    public static readonly MenuLink Hidden = new(null, null, IsHidden: true);
}
