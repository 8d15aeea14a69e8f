using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;
using Verger.Display;
using Verger.Engine.Display.Templates;

namespace Verger.Engine.Display.Rendering;

/// <summary>Renders compiled views, without MVC's search for views.</summary>
internal sealed class TemplateRenderer(
    PageActivator activator, IModelMetadataProvider metadata, PageRequest request, IOptions<MvcViewOptions> options)
{
    /// <summary>Renders the template of a shape.</summary>
    public async Task<ShapeOutput> RenderAsync(CompiledView view, IShape shape)
    {
        var viewData = view.NewViewData(metadata, request.ModelState, ModelOf(view, shape));
        if (!string.IsNullOrEmpty(shape.Metadata.Prefix))
        {
            viewData.TemplateInfo.HtmlFieldPrefix = shape.Metadata.Prefix;
        }

        var output = new ShapeOutput();
        await ExecuteAsync(view.NewPage(), view, new ViewContext(
            request.ActionContext, UnsearchedView.Instance, viewData, request.TempData, output, options.Value.HtmlHelperOptions));
        return output;
    }

    /// <summary>Renders a page with a view context that exists.</summary>
    /// <exception cref="TemplateException">The page threw.</exception>
    public async Task ExecuteAsync(RazorPage page, CompiledView view, ViewContext context)
    {
        context.ExecutingFilePath = view.Path;
        page.Path = view.Path;
        page.ViewContext = context;
        try
        {
            activator.Activate(page, context);
            await page.ExecuteAsync();
        }
        catch (Exception exception) when (exception is not TemplateException and not OperationCanceledException)
        {
            throw new TemplateException(view.Path, exception);
        }
    }

    /// <summary>What a view is given: the view model inside the shape when that is what it asks for, else the shape.</summary>
    public static object ModelOf(CompiledView view, object shape)
    {
        if (shape is IModelShape wrapped && view.ModelType.IsInstanceOfType(wrapped.Model))
        {
            return wrapped.Model;
        }

        if (view.ModelType.IsInstanceOfType(shape))
        {
            return shape;
        }

        var given = shape is IModelShape it ? it.Model.GetType() : shape.GetType();
        throw new TemplateException(view.Path, new InvalidOperationException($"its @model is {view.ModelType}, but it is given a {given}."));
    }
}
