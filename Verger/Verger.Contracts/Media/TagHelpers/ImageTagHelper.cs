using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.Media.TagHelpers;

/// <summary>An image of the media library: <c>&lt;img asset-src="logos/afd.svg" alt="…"&gt;</c>.</summary>
/// <param name="mediaFileStore">Makes the URL.</param>
/// <param name="httpContextAccessor">Tells where the site's root is.</param>
/// <param name="fileVersionProvider">Adds the version, when asked for.</param>
[HtmlTargetElement("img", Attributes = AssetSrcAttributeName, TagStructure = TagStructure.WithoutEndTag)]
public class ImageTagHelper(IMediaFileStore mediaFileStore, IHttpContextAccessor httpContextAccessor, IFileVersionProvider fileVersionProvider) : TagHelper
{
    private const string AssetSrcAttributeName = "asset-src";

    /// <summary>Runs before what resizes images.</summary>
    public override int Order => -10;

    /// <summary>The path within the media library.</summary>
    [HtmlAttributeName(AssetSrcAttributeName)]
    public string? AssetSrc { get; set; }

    /// <summary>Whether the URL carries a hash of the file.</summary>
    [HtmlAttributeName("asp-append-version")]
    public bool AppendVersion { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!string.IsNullOrEmpty(AssetSrc))
        {
            output.Attributes.SetAttribute("src", AssetUrl.Of(AssetSrc, AppendVersion, mediaFileStore, httpContextAccessor, fileVersionProvider));
        }
    }
}
