using OrchardCore.Sitemaps.Models;

namespace OrchardCore.Sitemaps.Builders;

/// <summary>Finds the content items of a source.</summary>
public interface IContentItemsQueryProvider
{
    /// <summary>Puts published items into the context, in an order that stays, some at a time.</summary>
    /// <param name="source">Which items.</param>
    /// <param name="context">Takes them.</param>
    /// <param name="skip">How many are passed over; null for none.</param>
    /// <param name="take">How many are found at most; null for all.</param>
    Task GetContentItemsAsync(ContentTypesSitemapSource source, ContentItemsQueryContext context, int? skip = null, int? take = null);
}
