using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement;

/// <summary>Renders shapes.</summary>
public interface IDisplayHelper
{
    /// <summary>Renders a shape with its most specific template, inside its wrappers. Null renders as nothing.</summary>
    /// <exception cref="InvalidOperationException">No template is known for the shape's type.</exception>
    Task<IHtmlContent> ShapeExecuteAsync(IShape? shape);
}
