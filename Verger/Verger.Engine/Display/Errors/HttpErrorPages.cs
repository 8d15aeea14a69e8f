using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Diagnostics.ViewModels;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.ResourceManagement;
using Verger.Engine.Display.Mvc;
using Verger.Engine.Display.Pages;
using Verger.Engine.Display.Resources;

namespace Verger.Engine.Display.Errors;

/// <summary>
/// Answers what failed, and what nothing answered, with a page of the theme: shape <c>HttpError</c>, alternates <c>HttpError__NotFound</c> …
/// The status stays. A fault is logged once, here. When there is no theme, or it is itself at fault, the page is a plain one.
/// </summary>
internal sealed class HttpErrorPages(RequestDelegate next, PageResponse response, ILogger<HttpErrorPages> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (CanStillAnswer(context))
        {
            await FailAsync(context, exception);
            return;
        }

        if (IsUnanswered(context.Response) && WantsPage(context.Request))
        {
            try
            {
                await ShowAsync(context);
            }
            catch (Exception exception) when (CanStillAnswer(context))
            {
                logger.LogError(exception, "The page for status {Status} could not be made.", context.Response.StatusCode);
                await response.SendAsync(context, PlainErrorPage.Of(context.Response.StatusCode));
            }
        }
    }

    private async Task FailAsync(HttpContext context, Exception exception)
    {
        // A body that is too large, a form that is cut short: the client's fault, which is no fault of the site.
        var status = exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
        if (status >= 500)
        {
            logger.LogError(exception, "{Method} {Path} failed: {Fault}", context.Request.Method, context.Request.Path, exception.Message);
        }

        // Tells the unit of work that nothing of it may be kept.
        context.Features.Set<IExceptionHandlerFeature>(new ExceptionHandlerFeature { Error = exception, Path = context.Request.Path });
        context.Response.Clear();
        context.Response.StatusCode = status;
        if (!WantsPage(context.Request))
        {
            return;
        }

        try
        {
            await ShowAsync(context);
        }
        catch (Exception second) when (CanStillAnswer(context))
        {
            // Most often the layout again, which was logged.
            logger.LogDebug(second, "The error page failed too.");
            context.Response.Clear();
            context.Response.StatusCode = status;
            await response.SendAsync(context, PlainErrorPage.Of(status));
        }
    }

    private async Task ShowAsync(HttpContext context)
    {
        var services = context.RequestServices;
        if (await services.GetRequiredService<IThemeManager>().GetThemeAsync() is null)
        {
            await response.SendAsync(context, PlainErrorPage.Of(context.Response.StatusCode));
            return;
        }

        (services.GetRequiredService<ILayoutAccessor>() as LayoutAccessor)?.Reset();
        (services.GetRequiredService<IResourceManager>() as ResourceManager)?.Reset();
        services.GetRequiredService<IPageTitleBuilder>().Clear();

        var composer = services.GetRequiredService<PageComposer>();
        await composer.PrepareAsync(context);
        var shape = await services.GetRequiredService<IShapeFactory>().CreateAsync(
            "HttpError", () => new ValueTask<IShape>(new HttpErrorShapeViewModel(context.Response.StatusCode)));
        var body = await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape);
        await response.SendAsync(context, await composer.ComposeAsync(body));
    }

    // Once the client has gone, whatever stops the work is no fault.
    private static bool CanStillAnswer(HttpContext context) => !context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested;

    private static bool IsUnanswered(HttpResponse response)
        => response.StatusCode is >= 400 and < 600 && !response.HasStarted && response.ContentLength is null && string.IsNullOrEmpty(response.ContentType);

    // Pages are for people: a browser says that it takes HTML, a program that takes anything mostly says so too.
    private static bool WantsPage(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return accept.Length == 0 || accept.Contains("text/html", StringComparison.OrdinalIgnoreCase) || accept.StartsWith("*/*", StringComparison.Ordinal);
    }
}
