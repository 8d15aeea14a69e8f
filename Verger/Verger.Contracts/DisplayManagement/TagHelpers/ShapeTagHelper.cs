using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Makes and renders a shape: <c>&lt;shape type="Card" title="…" prop-item="@item" /&gt;</c>.</summary>
/// <param name="shapeFactory">Makes the shape.</param>
/// <param name="displayHelper">Renders it.</param>
[HtmlTargetElement("shape", Attributes = "type")]
public class ShapeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper) : BaseShapeTagHelper(shapeFactory, displayHelper)
{
}
