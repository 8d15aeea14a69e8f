using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Settings;
using Verger.Engine.Display.Rendering;
using Verger.Engine.Display.Templates;

namespace Verger.Engine.Display.Mvc;

/// <summary>Makes whole pages: a view, or anything else, in the layout of the theme. One a scope.</summary>
internal sealed class PageComposer(
    TemplateRenderer renderer,
    IDisplayHelper display,
    ILayoutAccessor layoutAccessor,
    IThemeManager themes,
    ISiteService siteService,
    PageRequest request,
    IOptions<MvcViewOptions> options)
{
    // A view that sets its layout to null is the whole page.
    private const string LayoutName = "ThemeLayout";

    /// <summary>A view of a controller, in the layout.</summary>
    public async Task<IHtmlContent> ComposeAsync(CompiledView view, ActionContext action, ViewResult result)
    {
        request.ActionContext = action;
        await PrepareAsync(action.HttpContext);

        var model = result.Model is null ? null : TemplateRenderer.ModelOf(view, result.Model);
        var output = new ShapeOutput();
        var context = new ViewContext(
            action, UnsearchedView.Instance, view.NestViewData(result.ViewData, model), result.TempData, output, options.Value.HtmlHelperOptions);
        var page = view.NewPage();
        page.Layout = LayoutName;
        await renderer.ExecuteAsync(page, view, context);
        if (string.IsNullOrEmpty(page.Layout))
        {
            return output;
        }

        await AddSectionsAsync(page, context);
        return await ComposeAsync(output);
    }

    /// <summary>Content, in the layout.</summary>
    public async Task<IHtmlContent> ComposeAsync(IHtmlContent body)
    {
        var layout = await layoutAccessor.GetLayoutAsync();
        await layout.Zones["Content"].AddAsync(body, "5");
        return await display.ShapeExecuteAsync(layout);
    }

    /// <summary>Makes known to views what they share.</summary>
    public async Task PrepareAsync(HttpContext context)
        => context.Features.Set(new RazorViewFeature
        {
            Site = await siteService.GetSiteSettingsAsync(),
            Theme = await themes.GetThemeAsync(),
            ThemeLayout = await layoutAccessor.GetLayoutAsync(),
        });

    private async Task AddSectionsAsync(RazorPage page, ViewContext context)
    {
        if (page.SectionWriters.Count == 0)
        {
            return;
        }

        var layout = await layoutAccessor.GetLayoutAsync();
        foreach (var (name, section) in page.SectionWriters)
        {
            var output = new ShapeOutput();
            context.Writer = output;
            await section();
            await layout.Zones[name].AddAsync(output, null);
        }
    }
}
