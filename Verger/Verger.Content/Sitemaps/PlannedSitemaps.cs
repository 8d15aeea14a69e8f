namespace Verger.Content.Sitemaps;

/// <summary>The sitemaps that a recipe being checked will have made.</summary>
internal sealed class PlannedSitemaps
{
    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>By path, the sitemap that is served there.</summary>
    public Dictionary<string, string> Paths { get; } = new(StringComparer.OrdinalIgnoreCase);
}
