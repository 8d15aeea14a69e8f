using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Verger.Engine.Display.Rendering;

namespace Verger.Engine.Display.Mvc;

/// <summary>Sends a page, once it is known to be whole.</summary>
internal sealed class PageResponse(HtmlEncoder encoder)
{
    public async Task SendAsync(HttpContext context, IHtmlContent content, string? contentType = null)
    {
        using var output = new Utf8Output();
        content.WriteTo(output, encoder);
        var response = context.Response;
        response.ContentType = contentType ?? "text/html; charset=utf-8";
        response.ContentLength = output.Written.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(output.Written, context.RequestAborted);
        }
    }
}
