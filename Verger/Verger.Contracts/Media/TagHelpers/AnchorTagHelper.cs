using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.Media.TagHelpers;

/// <summary>A link to a file of the media library: <c>&lt;a asset-href="documents/statuts.pdf"&gt;…&lt;/a&gt;</c>.</summary>
/// <param name="mediaFileStore">Makes the URL.</param>
/// <param name="httpContextAccessor">Tells where the site's root is.</param>
/// <param name="fileVersionProvider">Adds the version, when asked for.</param>
[HtmlTargetElement("a", Attributes = AssetHrefAttributeName)]
public class AnchorTagHelper(IMediaFileStore mediaFileStore, IHttpContextAccessor httpContextAccessor, IFileVersionProvider fileVersionProvider) : TagHelper
{
    private const string AssetHrefAttributeName = "asset-href";

    /// <summary>Runs before other tag helpers of links.</summary>
    public override int Order => -10;

    /// <summary>The path within the media library.</summary>
    [HtmlAttributeName(AssetHrefAttributeName)]
    public string? AssetHref { get; set; }

    /// <summary>Whether the URL carries a hash of the file.</summary>
    [HtmlAttributeName("asp-append-version")]
    public bool AppendVersion { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!string.IsNullOrEmpty(AssetHref))
        {
            output.Attributes.SetAttribute("href", AssetUrl.Of(AssetHref, AppendVersion, mediaFileStore, httpContextAccessor, fileVersionProvider));
        }
    }
}
