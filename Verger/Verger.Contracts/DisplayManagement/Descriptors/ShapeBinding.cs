using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What renders shapes of a type: a template or code.</summary>
public class ShapeBinding
{
    /// <summary>The shape type.</summary>
    public string BindingName { get; set; } = string.Empty;

    /// <summary>Where it comes from: the path of the template, or the name of the class.</summary>
    public string BindingSource { get; set; } = string.Empty;

    /// <summary>Renders.</summary>
    public Func<DisplayContext, Task<IHtmlContent>> BindingAsync { get; set; } = null!;
}
