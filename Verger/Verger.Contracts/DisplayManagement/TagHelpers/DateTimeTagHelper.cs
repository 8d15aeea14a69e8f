using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Renders a moment in the site's time zone and the language of the request: <c>&lt;datetime utc="@item.PublishedUtc" format="D" /&gt;</c>.</summary>
/// <param name="shapeFactory">Makes the shape <c>DateTime</c>.</param>
/// <param name="displayHelper">Renders it.</param>
[HtmlTargetElement("datetime")]
public class DateTimeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper) : TagHelper
{
    /// <summary>The moment, UTC; now when null.</summary>
    public DateTime? Utc { get; set; }

    /// <summary>A .NET format; the language's full date and time when none is said.</summary>
    public string? Format { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var shape = await shapeFactory.CreateAsync("DateTime");
        shape.Properties["Utc"] = Utc;
        shape.Properties["Format"] = Format;
        output.TagName = null;
        output.Content.SetHtmlContent(await displayHelper.ShapeExecuteAsync(shape));
        output.TagMode = TagMode.StartTagAndEndTag;
    }
}
