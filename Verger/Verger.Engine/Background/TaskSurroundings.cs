using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Localization;
using OrchardCore.Settings;

namespace Verger.Engine.Background;

/// <summary>Gives a task what code of modules expects around it: the site's language, and a request, nobody's, for the site's own address.</summary>
internal static class TaskSurroundings
{
    public static async Task<(CultureInfo? Culture, HttpContext Request)> MakeAsync(IServiceProvider services, CancellationToken stopping)
    {
        var request = new DefaultHttpContext { RequestServices = services, RequestAborted = stopping };
        var site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
        (request.Request.Scheme, request.Request.Host) = ("http", new HostString("localhost"));
        if (Uri.TryCreate(site.BaseUrl, UriKind.Absolute, out var address))
        {
            request.Request.Scheme = address.Scheme;
            request.Request.Host = HostString.FromUriComponent(address);
            request.Request.PathBase = PathString.FromUriComponent(address.AbsolutePath.TrimEnd('/'));
        }

        return services.GetService<ILocalizationService>() is { } localization
            ? (CultureInfo.GetCultureInfo(await localization.GetDefaultCultureAsync()), request)
            : (null, request);
    }
}
