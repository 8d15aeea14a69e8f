using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;

namespace Verger.Engine.Display.Shapes;

/// <summary>
/// <c>Pager</c>: the pages of a list as a navigation of links (<c>Pager_Link</c>, <c>Pager_CurrentPage</c>, <c>Pager_Previous</c>, <c>Pager_Next</c>,
/// <c>Pager_Gap</c>), each a shape of its own. Nothing when there is but one page. The links keep the filters of the address.
/// </summary>
internal sealed class PagerShapes(IStringLocalizer<PagerShapes> localizer) : ShapeTableProvider
{
    // Links on either side of the current page.
    private const int Around = 2;

    private readonly IStringLocalizer S = localizer;

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Pager").BoundAs(nameof(PagerShapes), RenderAsync);
        builder.Describe("Pager_CurrentPage").BoundAs(nameof(PagerShapes), context => Task.FromResult(RenderCurrent(context.Value)));
        builder.Describe("Pager_Gap").BoundAs(nameof(PagerShapes), _ => Task.FromResult(RenderGap()));
        foreach (var link in new[] { "Pager_Link", "Pager_Previous", "Pager_Next" })
        {
            builder.Describe(link).BoundAs(nameof(PagerShapes), context => Task.FromResult(RenderLink(context.Value)));
        }

        return ValueTask.CompletedTask;
    }

    private async Task<IHtmlContent> RenderAsync(DisplayContext context)
    {
        var shape = context.Value;
        var (page, size, total) = (shape.GetProperty("Page", 1), shape.GetProperty("PageSize", 0), shape.GetProperty("TotalItemCount", 0));
        var pages = size > 0 ? (total + size - 1) / size : 1;
        if (pages < 2)
        {
            return HtmlString.Empty;
        }

        var factory = context.ServiceProvider.GetRequiredService<IShapeFactory>();
        var address = Address(context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request, shape);
        var list = new TagBuilder("ul");
        foreach (var (type, number, text) in Links(page, pages))
        {
            var link = await factory.CreateAsync(type, () => new ValueTask<IShape>(new Shape()));
            link.Properties["Page"] = number;
            link.Properties["Url"] = address(number);
            link.Properties["Value"] = text;
            link.Properties["Pager"] = shape;
            var item = new TagBuilder("li");
            item.InnerHtml.AppendHtml(await context.DisplayHelper.ShapeExecuteAsync(link));
            list.InnerHtml.AppendHtml(item);
        }

        var navigation = shape.GetTagBuilder("nav");
        navigation.AddCssClass("pager");
        navigation.Attributes["aria-label"] = S["Pagination"];
        navigation.InnerHtml.AppendHtml(list);
        return navigation;
    }

    private IEnumerable<(string Type, int Page, string Text)> Links(int page, int pages)
    {
        if (page > 1)
        {
            yield return ("Pager_Previous", page - 1, S["Previous page"]);
        }

        var shown = 0;
        for (var number = 1; number <= pages; number++)
        {
            if (number != 1 && number != pages && Math.Abs(number - page) > Around)
            {
                continue;
            }

            if (number > shown + 1)
            {
                yield return ("Pager_Gap", 0, string.Empty);
            }

            yield return (number == page ? "Pager_CurrentPage" : "Pager_Link", number, number.ToString(CultureInfo.CurrentCulture));
            shown = number;
        }

        if (page < pages)
        {
            yield return ("Pager_Next", page + 1, S["Next page"]);
        }
    }

    // The filters of the address, then what the list says; the first page has no number.
    private static Func<int, string> Address(HttpRequest request, IShape pager)
    {
        var query = request.Query.Where(pair => pair.Key != "page")
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value)).ToList();
        if (pager.TryGetProperty<RouteValueDictionary>("RouteData", out var values))
        {
            foreach (var (key, value) in values)
            {
                if (key is not ("area" or "controller" or "action" or "page"))
                {
                    query.RemoveAll(pair => pair.Key == key);
                    query.Add(KeyValuePair.Create(key, Convert.ToString(value, CultureInfo.InvariantCulture)));
                }
            }
        }

        var path = (request.PathBase + request.Path).ToString();
        return page => QueryHelpers.AddQueryString(
            path, page > 1 ? query.Append(KeyValuePair.Create("page", (string?)page.ToString(CultureInfo.InvariantCulture))) : query);
    }

    private IHtmlContent RenderLink(IShape shape)
    {
        var link = shape.GetTagBuilder("a");
        link.Attributes["href"] = shape.GetProperty<string>("Url") ?? string.Empty;
        if (shape.Metadata.Type is "Pager_Previous" or "Pager_Next")
        {
            link.Attributes["rel"] = shape.Metadata.Type == "Pager_Previous" ? "prev" : "next";
        }
        else
        {
            link.Attributes["aria-label"] = S["Page {0}", shape.GetProperty<int>("Page")];
        }

        link.InnerHtml.Append(shape.GetProperty<string>("Value") ?? string.Empty);
        return link;
    }

    private static IHtmlContent RenderCurrent(IShape shape)
    {
        var current = shape.GetTagBuilder("span");
        current.Attributes["aria-current"] = "page";
        current.InnerHtml.Append(shape.GetProperty<string>("Value") ?? string.Empty);
        return current;
    }

    private static IHtmlContent RenderGap()
    {
        var gap = new TagBuilder("span");
        gap.Attributes["aria-hidden"] = "true";
        gap.InnerHtml.Append("…");
        return gap;
    }
}
