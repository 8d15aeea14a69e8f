using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Seo.Models;
using Verger.Content.Links;

namespace Verger.Content.Seo;

/// <summary>Gives the page what an editor wrote for search engines and social networks.</summary>
internal sealed class SeoMetaPartHandler(IServiceProvider services, AbsoluteUrls absoluteUrls) : ContentPartHandler<SeoMetaPart>
{
    // Absent when the media feature is not enabled: then there are no images to name.
    private readonly IMediaFileStore? _mediaFileStore = services.GetService<IMediaFileStore>();

    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, SeoMetaPart part) =>
        context.ForAsync<SeoAspect>(async aspect =>
        {
            aspect.Render = part.Render;
            if (!part.Render)
            {
                return;
            }

            var openGraphImage = part.OpenGraphImage ?? part.DefaultSocialImage;
            var twitterImage = part.TwitterImage ?? part.DefaultSocialImage;

            aspect.PageTitle = Text(part.PageTitle) ?? aspect.PageTitle;
            aspect.MetaDescription = Text(part.MetaDescription) ?? aspect.MetaDescription;
            aspect.MetaKeywords = Text(part.MetaKeywords);
            aspect.MetaRobots = Text(part.MetaRobots);
            aspect.Canonical = Text(part.Canonical) is { } canonical ? await absoluteUrls.GetAsync(canonical) : aspect.Canonical;
            aspect.CustomMetaTags = part.CustomMetaTags;
            aspect.OpenGraphType = Text(part.OpenGraphType) ?? aspect.OpenGraphType;
            aspect.OpenGraphTitle = Text(part.OpenGraphTitle);
            aspect.OpenGraphDescription = Text(part.OpenGraphDescription);
            (aspect.OpenGraphImage, aspect.OpenGraphImageAlt) = await ImageAsync(openGraphImage);
            aspect.TwitterTitle = Text(part.TwitterTitle);
            aspect.TwitterDescription = Text(part.TwitterDescription);
            aspect.TwitterCard = Text(part.TwitterCard);
            aspect.TwitterCreator = Text(part.TwitterCreator);
            aspect.TwitterSite = Text(part.TwitterSite);
            (aspect.TwitterImage, aspect.TwitterImageAlt) = await ImageAsync(twitterImage);
            aspect.GoogleSchema = Text(part.GoogleSchema);
        });

    private async Task<(string? Url, string? Alt)> ImageAsync(MediaField? image) =>
        _mediaFileStore is not null && image is { Paths: [{ Length: > 0 } path, ..] }
            ? (await absoluteUrls.GetAsync(_mediaFileStore.MapPathToPublicUrl(path)), image.MediaTexts is [{ Length: > 0 } alt, ..] ? alt : null)
            : (null, null);

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
