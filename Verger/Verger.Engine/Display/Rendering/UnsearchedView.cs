using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;

namespace Verger.Engine.Display.Rendering;

/// <summary>Stands in view contexts for a template that no view engine found.</summary>
internal sealed class UnsearchedView : IView
{
    public static readonly UnsearchedView Instance = new();

    public string Path => string.Empty;

    public Task RenderAsync(ViewContext context) => throw new NotSupportedException("A template is rendered by the template renderer.");
}
