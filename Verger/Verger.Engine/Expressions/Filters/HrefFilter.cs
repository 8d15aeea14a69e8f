using Microsoft.AspNetCore.Http;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Filters;

/// <summary><c>{{ "~/partenaires" | href }}</c>: the address within the site, wherever the site is mounted.</summary>
internal sealed class HrefFilter(IHttpContextAccessor? http = null) : IExpressionFilter
{
    public string Name => "href";

    public ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments)
        => new(Resolve(input?.ToString() ?? "", http?.HttpContext));

    /// <summary>The address with the site's own start in the place of <c>~</c>.</summary>
    public static string Resolve(string address, HttpContext? context)
        => address.StartsWith("~/", StringComparison.Ordinal) ? context?.Request.PathBase.Add(address[1..]) ?? address[1..] : address;
}
