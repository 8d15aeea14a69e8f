using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Localization;

namespace Verger.Site.Localization;

/// <summary>Answers every request in the site's default culture, whatever the browser asks for: a page that is cached is the same for all.</summary>
internal sealed class SiteCultureMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, ILocalizationService localization)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(await localization.GetDefaultCultureAsync());
        await next(context);
    }
}
