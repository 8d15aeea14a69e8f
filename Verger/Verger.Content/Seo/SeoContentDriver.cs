using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.ResourceManagement;
using OrchardCore.Seo.Models;

namespace Verger.Content.Seo;

/// <summary>Writes the meta data of the displayed item into the head of the page.</summary>
public sealed class SeoContentDriver(
    IContentManager contentManager,
    IPageTitleBuilder pageTitleBuilder,
    IResourceManager resourceManager) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> DisplayAsync(ContentItem contentItem, BuildDisplayContext context)
    {
        // Only the item that the page is about: summaries are displayed otherwise, and pieces of pages, as widgets, have a stereotype.
        if (context.DisplayType is not (null or "" or "Detail") || !string.IsNullOrEmpty(context.GroupId)
            || !string.IsNullOrEmpty(context.Shape.GetProperty<string>("Stereotype")))
        {
            return null;
        }

        var aspect = await contentManager.PopulateAspectAsync<SeoAspect>(contentItem);
        if (aspect.Render)
        {
            Write(aspect);
        }

        return null;
    }

    private void Write(SeoAspect aspect)
    {
        if (aspect.PageTitle is not null)
        {
            pageTitleBuilder.SetFixedTitle(new StringHtmlContent(aspect.PageTitle));
        }

        if (aspect.Canonical is not null)
        {
            resourceManager.RegisterLink(new LinkEntry { Rel = "canonical", Href = aspect.Canonical });
        }

        Named("description", aspect.MetaDescription);
        Named("keywords", aspect.MetaKeywords);
        Named("robots", aspect.MetaRobots);
        foreach (var tag in aspect.CustomMetaTags)
        {
            resourceManager.RegisterMeta(tag);
        }

        OpenGraph("type", aspect.OpenGraphType);
        OpenGraph("title", aspect.OpenGraphTitle);
        OpenGraph("description", aspect.OpenGraphDescription);
        OpenGraph("image", aspect.OpenGraphImage);
        OpenGraph("image:alt", aspect.OpenGraphImageAlt);
        OpenGraph("url", aspect.OpenGraphUrl);
        OpenGraph("site_name", aspect.OpenGraphSiteName);
        OpenGraph("locale", aspect.OpenGraphLocale);

        Twitter("card", aspect.TwitterCard);
        Twitter("site", aspect.TwitterSite);
        Twitter("creator", aspect.TwitterCreator);
        Twitter("title", aspect.TwitterTitle);
        Twitter("description", aspect.TwitterDescription);
        Twitter("image", aspect.TwitterImage);
        Twitter("image:alt", aspect.TwitterImageAlt);

        if (aspect.GoogleSchema is not null)
        {
            resourceManager.RegisterHeadScript(JsonLd.Write(aspect.GoogleSchema));
        }
    }

    private void Named(string name, string? content)
    {
        if (content is not null)
        {
            resourceManager.RegisterMeta(new MetaEntry { Name = name, Content = content });
        }
    }

    private void OpenGraph(string property, string? content)
    {
        if (content is not null)
        {
            resourceManager.RegisterMeta(new MetaEntry { Property = "og:" + property, Content = content });
        }
    }

    private void Twitter(string property, string? content)
    {
        if (content is not null)
        {
            resourceManager.RegisterMeta(new MetaEntry { Name = "twitter:" + property, Content = content });
        }
    }
}
