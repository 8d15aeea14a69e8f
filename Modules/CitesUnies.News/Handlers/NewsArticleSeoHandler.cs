using CitesUnies.News.Models;
using CitesUnies.Portal.Contents;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Seo.Models;

namespace CitesUnies.News.Handlers;

/// <summary>Describes an article by its lead where webmasters wrote no description.</summary>
public sealed class NewsArticleSeoHandler : ContentPartHandler<NewsArticle>
{
    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, NewsArticle part)
        => context.ForAsync<SeoAspect>(aspect =>
        {
            aspect.MetaDescription ??= Excerpt.Of(part.Lead.Text);
            aspect.OpenGraphType ??= "article";
            return Task.CompletedTask;
        });
}
