using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape that is being rendered.</summary>
public class ShapeDisplayContext
{
    /// <summary>The shape.</summary>
    public IShape Shape { get; set; } = null!;

    /// <summary>What it was rendered to; set before, it is not rendered.</summary>
    public IHtmlContent? ChildContent { get; set; }

    /// <summary>What its binding renders with.</summary>
    public DisplayContext DisplayContext { get; set; } = null!;

    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; set; } = null!;
}
