using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Modules;

namespace Verger.Engine.Display.Shapes;

/// <summary><c>DateTime</c>: a moment (<c>Utc</c>, now when null) in the site's time zone and the language of the request, by a .NET <c>Format</c>.</summary>
internal sealed class DateTimeShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("DateTime").BoundAs(nameof(DateTimeShapes), RenderAsync);
        return ValueTask.CompletedTask;
    }

    private static async Task<IHtmlContent> RenderAsync(DisplayContext context)
    {
        var clock = context.ServiceProvider.GetRequiredService<ILocalClock>();
        var utc = context.Value.GetProperty<DateTime?>("Utc") ?? context.ServiceProvider.GetRequiredService<IClock>().UtcNow;
        var local = await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
        var format = context.Value.GetProperty<string>("Format") is { Length: > 0 } given ? given : "F";

        var time = new TagBuilder("time");
        time.Attributes["datetime"] = local.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        time.InnerHtml.Append(local.ToString(format, CultureInfo.CurrentCulture));
        return time;
    }
}
