using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Razor;
using Verger.Engine.Display.Rendering;
using Verger.Engine.Display.Templates;

namespace Verger.Engine.Display.Mvc;

/// <summary>Finds views for what MVC renders itself: partial views, view components, editor templates.</summary>
internal sealed class CompiledViewEngine(ViewLocator locator) : IViewEngine
{
    public ViewEngineResult FindView(ActionContext context, string viewName, bool isMainPage)
    {
        var themeId = context.HttpContext.Features.Get<RazorViewFeature>()?.Theme?.Id;
        return locator.Find(viewName, context.ActionDescriptor, themeId) is { } view
            ? ViewEngineResult.Found(viewName, new PartialView(view))
            : ViewEngineResult.NotFound(viewName, locator.Describe(viewName, context.ActionDescriptor, themeId));
    }

    // Paths are resolved by FindView, which knows the module.
    public ViewEngineResult GetView(string? executingFilePath, string viewPath, bool isMainPage) => ViewEngineResult.NotFound(viewPath, []);

    private sealed class PartialView(CompiledView view) : IView
    {
        public string Path => view.Path;

        public async Task RenderAsync(ViewContext context)
        {
            var services = context.HttpContext.RequestServices;
            var model = context.ViewData.Model is { } given ? TemplateRenderer.ModelOf(view, given) : null;
            context.ViewData = view.NestViewData(context.ViewData, model);
            await services.GetRequiredService<TemplateRenderer>().ExecuteAsync(view.NewPage(), view, context);
        }
    }
}
