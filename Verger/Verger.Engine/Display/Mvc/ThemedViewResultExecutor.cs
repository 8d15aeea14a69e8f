using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Theming;

namespace Verger.Engine.Display.Mvc;

/// <summary>Answers with the view that a controller returned, in the layout of the theme.</summary>
internal sealed class ThemedViewResultExecutor(ViewLocator locator, PageResponse response) : IActionResultExecutor<ViewResult>
{
    public async Task ExecuteAsync(ActionContext context, ViewResult result)
    {
        var services = context.HttpContext.RequestServices;
        var themeId = (await services.GetRequiredService<IThemeManager>().GetThemeAsync())?.Id;
        var name = result.ViewName ?? (context.ActionDescriptor as ControllerActionDescriptor)?.ActionName ?? string.Empty;
        var view = locator.Find(name, context.ActionDescriptor, themeId) ?? throw Missing(name, context, themeId);

        var page = await services.GetRequiredService<PageComposer>().ComposeAsync(view, context, result);
        if (result.StatusCode is { } status)
        {
            context.HttpContext.Response.StatusCode = status;
        }

        await response.SendAsync(context.HttpContext, page, result.ContentType);
    }

    private InvalidOperationException Missing(string name, ActionContext context, string? themeId)
        => new($"The view '{name}' was not found. It was looked for at: {string.Join(", ", locator.Describe(name, context.ActionDescriptor, themeId))}.");
}
