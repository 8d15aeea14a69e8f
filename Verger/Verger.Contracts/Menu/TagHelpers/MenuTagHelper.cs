using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.TagHelpers;

namespace OrchardCore.Menu.TagHelpers;

/// <summary>Renders a menu: <c>&lt;menu alias="alias:main-menu" /&gt;</c>.</summary>
[HtmlTargetElement("menu")]
public class MenuTagHelper : BaseShapeTagHelper
{
    /// <summary>Makes and renders the shape <c>Menu</c>.</summary>
    public MenuTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
        : base(shapeFactory, displayHelper)
        => Type = "Menu";
}
