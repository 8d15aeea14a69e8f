using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Scripting;

namespace Verger.Content.Layers;

/// <summary>What scripts of layers can ask: https://docs.orchardcore.net/en/latest/reference/modules/Layers/.</summary>
internal sealed class LayerMethods : IGlobalMethodProvider
{
    private static readonly GlobalMethod[] _methods =
    [
        new() { Name = "isHomepage", Method = services => () => PathOf(Request(services)) == "/" },
        new() { Name = "isAnonymous", Method = services => () => !IsAuthenticated(services) },
        new() { Name = "isAuthenticated", Method = services => () => IsAuthenticated(services) },
        new() { Name = "isInRole", Method = services => (string role) => User(services).Claims.Any(claim => claim.Type == ClaimTypes.Role && Same(claim.Value, role)) },
        new() { Name = "url", Method = services => (string pattern) => Matches(Request(services), pattern) },
        new() { Name = "culture", Method = _ => (string name) => Same(CultureInfo.CurrentCulture.Name, name) || Same(CultureInfo.CurrentCulture.Parent.Name, name) },
    ];

    public IEnumerable<GlobalMethod> GetMethods() => _methods;

    private static HttpRequest Request(IServiceProvider services) => services.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request;

    private static ClaimsPrincipal User(IServiceProvider services) => Request(services).HttpContext.User;

    private static bool IsAuthenticated(IServiceProvider services) => User(services).Identity?.IsAuthenticated is true;

    private static string PathOf(HttpRequest request) => request.Path.HasValue ? request.Path.Value! : "/";

    // ~/ is the root of the site; * at the end stands for anything.
    private static bool Matches(HttpRequest request, string pattern)
    {
        var path = request.PathBase.Value + PathOf(request);
        var wanted = pattern.StartsWith("~/", StringComparison.Ordinal) ? request.PathBase.Value + pattern[1..] : pattern;
        return wanted.EndsWith('*') ? path.StartsWith(wanted[..^1], StringComparison.OrdinalIgnoreCase) : Same(path, wanted);
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
