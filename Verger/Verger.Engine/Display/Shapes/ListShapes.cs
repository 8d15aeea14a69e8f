using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using Verger.Engine.Display.Rendering;

namespace Verger.Engine.Display.Shapes;

/// <summary>
/// <c>List</c>: its items, each in an element of its own. Properties <c>ItemTagName</c> (<c>li</c>), <c>ItemClasses</c>, <c>ItemAttributes</c>,
/// <c>FirstClass</c> and <c>LastClass</c> describe these. A list without items renders as nothing.
/// </summary>
internal sealed class ListShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("List").BoundAs(nameof(ListShapes), RenderAsync);
        return ValueTask.CompletedTask;
    }

    private static async Task<IHtmlContent> RenderAsync(DisplayContext context)
    {
        var shape = context.Value;
        var items = shape.Items;
        if (items.Count == 0)
        {
            return HtmlString.Empty;
        }

        var list = shape.GetTagBuilder(shape.TagName is { Length: > 0 } name ? name : "ul");
        var itemTag = shape.GetProperty("ItemTagName", "li");
        for (var i = 0; i < items.Count; i++)
        {
            var item = new TagBuilder(itemTag);
            AddClasses(item, shape, isFirst: i == 0, isLast: i == items.Count - 1);
            foreach (var (key, value) in shape.GetProperty<IDictionary<string, string>>("ItemAttributes") ?? new Dictionary<string, string>())
            {
                item.Attributes[key] = value;
            }

            item.InnerHtml.AppendHtml(items[i] is IShape child
                ? await context.DisplayHelper.ShapeExecuteAsync(child)
                : items[i] as IHtmlContent ?? HtmlString.Empty);
            list.InnerHtml.AppendHtml(item);
        }

        var output = new ShapeOutput();
        output.Append(list);
        return output;
    }

    private static void AddClasses(TagBuilder item, IShape list, bool isFirst, bool isLast)
    {
        foreach (var css in list.GetProperty<IEnumerable<string>>("ItemClasses") ?? [])
        {
            item.AddCssClass(css);
        }

        if (isFirst && list.GetProperty<string>("FirstClass") is { Length: > 0 } first)
        {
            item.AddCssClass(first);
        }

        if (isLast && list.GetProperty<string>("LastClass") is { Length: > 0 } last)
        {
            item.AddCssClass(last);
        }
    }
}
