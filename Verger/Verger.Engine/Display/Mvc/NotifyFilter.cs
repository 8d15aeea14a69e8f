using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Notify;

namespace Verger.Engine.Display.Mvc;

/// <summary>
/// Shows what the user is told in the layout's zone <c>Messages</c>; when the answer is a redirect, on the next page, by way of a protected
/// cookie that lives as long. No message, no cookie.
/// </summary>
internal sealed class NotifyFilter(
    INotifier notifier, IShapeFactory shapeFactory, ILayoutAccessor layoutAccessor, IDataProtectionProvider protection, HtmlEncoder encoder)
    : IAsyncResultFilter
{
    private const string CookieName = "orch_notify";

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.Result is ViewResult)
        {
            await ShowAsync(TakeCarried(http).Concat(notifier.List()));
        }
        else if (notifier.List().Count > 0)
        {
            Carry(http, TakeCarried(http).Concat(notifier.List()));
        }

        await next();
    }

    private async Task ShowAsync(IEnumerable<NotifyEntry> entries)
    {
        foreach (var entry in entries)
        {
            var shape = await shapeFactory.CreateAsync("Message");
            shape.Properties["Type"] = entry.Type;
            shape.Properties["Message"] = entry.Message;
            shape.Metadata.Alternates.Add("Message__" + entry.Type);
            var layout = await layoutAccessor.GetLayoutAsync();
            await layout.Zones["Messages"].AddAsync(shape, null);
        }
    }

    private void Carry(HttpContext context, IEnumerable<NotifyEntry> entries)
    {
        var carried = entries.Select(entry => new CarriedMessage(entry.Type, entry.ToHtmlString(encoder))).ToArray();
        context.Response.Cookies.Append(
            CookieName,
            Protector().Protect(JsonSerializer.Serialize(carried)),
            new CookieOptions { HttpOnly = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = CookiePath(context) });
    }

    private IEnumerable<NotifyEntry> TakeCarried(HttpContext context)
    {
        if (context.Request.Cookies[CookieName] is not { Length: > 0 } cookie)
        {
            return [];
        }

        context.Response.Cookies.Delete(CookieName, new CookieOptions { Path = CookiePath(context) });
        try
        {
            var carried = JsonSerializer.Deserialize<CarriedMessage[]>(Protector().Unprotect(cookie)) ?? [];
            return carried.Select(message => new NotifyEntry { Type = message.Type, Message = new HtmlString(message.Html) });
        }
        catch (Exception exception) when (exception is System.Security.Cryptography.CryptographicException or JsonException)
        {
            // Not from this site, or from before its keys changed.
            return [];
        }
    }

    private IDataProtector Protector() => protection.CreateProtector(nameof(NotifyFilter));

    private static string CookiePath(HttpContext context) => context.Request.PathBase.HasValue ? context.Request.PathBase.Value! : "/";

    private sealed record CarriedMessage(NotifyType Type, string Html);
}
