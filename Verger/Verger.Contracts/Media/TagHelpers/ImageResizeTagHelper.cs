using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.Media.Core.Processing;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Processing;
using OrchardCore.Media.Services;

namespace OrchardCore.Media.TagHelpers;

/// <summary>
/// Another size of an image of the media library: <c>&lt;img src="/media/a.jpg" img-profile="vignette" alt="…"&gt;</c>, or with <c>img-width</c>,
/// <c>img-height</c> and <c>resize-mode</c>. What stands on the element wins over the profile.
/// </summary>
/// <param name="profiles">Knows the profiles.</param>
/// <param name="tokens">Signs the address.</param>
[HtmlTargetElement("img", Attributes = ImageProfileAttributeName, TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("img", Attributes = ImageWidthAttributeName, TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("img", Attributes = ImageHeightAttributeName, TagStructure = TagStructure.WithoutEndTag)]
public class ImageResizeTagHelper(IMediaProfileService profiles, IMediaTokenService tokens) : TagHelper
{
    private const string ImageProfileAttributeName = "img-profile";
    private const string ImageWidthAttributeName = "img-width";
    private const string ImageHeightAttributeName = "img-height";

    /// <summary>The name of a media profile.</summary>
    [HtmlAttributeName(ImageProfileAttributeName)]
    public string? ImageProfile { get; set; }

    /// <summary>The width in pixels.</summary>
    [HtmlAttributeName(ImageWidthAttributeName)]
    public int? ImageWidth { get; set; }

    /// <summary>The height in pixels.</summary>
    [HtmlAttributeName(ImageHeightAttributeName)]
    public int? ImageHeight { get; set; }

    /// <summary>How the picture is made to fit.</summary>
    [HtmlAttributeName("resize-mode")]
    public ResizeMode ResizeMode { get; set; }

    /// <summary>The quality of JPEG and WebP, from 1 to 100.</summary>
    [HtmlAttributeName("img-quality")]
    public int? ImageQuality { get; set; }

    /// <summary>The format that the picture is written in.</summary>
    [HtmlAttributeName("img-format")]
    public Format ImageFormat { get; set; }

    /// <summary>The point that stays visible.</summary>
    [HtmlAttributeName("img-anchor")]
    public Anchor? ImageAnchor { get; set; }

    /// <summary>What is put behind the picture, as <c>#ffffff</c>.</summary>
    [HtmlAttributeName("img-bgcolor")]
    public string? ImageBackgroundColor { get; set; }

    /// <summary>Whether the picture is turned as its camera says.</summary>
    [HtmlAttributeName("img-autoorient")]
    public bool? ImageAutoOrient { get; set; }

    /// <summary>The picture's address.</summary>
    [HtmlAttributeName("src")]
    public string? Src { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        // What another tag helper wrote (asset-src) comes before what stands in the template.
        var source = output.Attributes["src"]?.Value?.ToString() ?? Src;
        if (string.IsNullOrEmpty(source))
        {
            return;
        }

        var commands = string.IsNullOrEmpty(ImageProfile) ? new Dictionary<string, string>() : await profiles.GetMediaProfileCommands(ImageProfile);
        MediaCommands.Set(commands, ImageWidth, ImageHeight, ResizeMode, ImageQuality, ImageFormat, ImageAnchor, ImageBackgroundColor, ImageAutoOrient);
        output.Attributes.SetAttribute("src", MediaCommands.AddTo(source, commands, tokens));
    }
}
