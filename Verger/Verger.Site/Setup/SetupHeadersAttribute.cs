using Microsoft.AspNetCore.Mvc.Filters;

namespace Verger.Site.Setup;

/// <summary>Setup pages run no script, are in no frame, send their form nowhere else, and are kept nowhere.</summary>
internal sealed class SetupHeadersAttribute : ResultFilterAttribute
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public override void OnResultExecuting(ResultExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
    }
}
