using Microsoft.AspNetCore.Http;
using OrchardCore.Settings;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Filters;

/// <summary><c>{{ "~/partenaires" | absolute_url }}</c>: the address with the host that the settings name, else that of the request.</summary>
internal sealed class AbsoluteUrlFilter(ISiteService? siteService = null, IHttpContextAccessor? http = null) : IExpressionFilter
{
    public string Name => "absolute_url";

    public async ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments)
    {
        var address = input?.ToString() ?? "";
        if (Uri.TryCreate(address, UriKind.Absolute, out var absolute) && absolute.Scheme != Uri.UriSchemeFile)
        {
            return address;
        }

        var path = HrefFilter.Resolve(address, http?.HttpContext);
        return $"{await HostAsync()}{(path.StartsWith('/') ? "" : "/")}{path}";
    }

    private async ValueTask<string> HostAsync()
    {
        if (siteService is not null && (await siteService.GetSiteSettingsAsync()).BaseUrl is { Length: > 0 } baseUrl)
        {
            return baseUrl.TrimEnd('/');
        }

        return http?.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}" : "";
    }
}
