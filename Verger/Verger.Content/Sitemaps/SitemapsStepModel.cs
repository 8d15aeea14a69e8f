using System.Text.Json;
using OrchardCore.Sitemaps.Models;

namespace Verger.Content.Sitemaps;

/// <summary>Recipe step <c>Sitemaps</c>.</summary>
/// <param name="Data">The sitemaps.</param>
internal sealed record SitemapsStepModel(SitemapType[] Data)
{
    /// <summary>How it is read: people may write <c>$type</c> where they like.</summary>
    public static readonly JsonSerializerOptions Json = new(JOptions.Default) { AllowOutOfOrderMetadataProperties = true };
}
