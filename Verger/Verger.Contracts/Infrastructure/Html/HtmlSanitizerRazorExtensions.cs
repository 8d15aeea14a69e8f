using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Infrastructure.Html;

#pragma warning disable CA1050 // Orchard Core keeps its Razor helpers outside any namespace, so that every view sees them.

/// <summary>Sanitises rich text in a view: <c>@Orchard.SanitizeHtml(html)</c>.</summary>
public static class HtmlSanitizerRazorExtensions
{
    /// <summary>The safe part of an HTML fragment, ready to be written.</summary>
    public static IHtmlContent SanitizeHtml(this IOrchardHelper orchardHelper, string html) =>
        new HtmlString(orchardHelper.HttpContext.RequestServices.GetRequiredService<IHtmlSanitizerService>().Sanitize(html));
}
