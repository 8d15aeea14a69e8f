using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Menu.Models;

namespace Verger.Content.Menu;

/// <summary>
/// Turns a menu, which is a content item, into a tree of shapes: <c>Menu</c> holds <c>MenuItem</c>s, each shows a <c>MenuItemLink</c>.
/// Properties and alternates: https://docs.orchardcore.net/en/latest/reference/modules/Menu/.
/// </summary>
public sealed class MenuShapes : ShapeTableProvider
{
    /// <inheritdoc/>
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Menu").OnProcessing(BuildMenuAsync);
        builder.Describe("MenuItem").OnDisplaying(BuildChildrenAsync);
        builder.Describe("MenuItemLink").OnDisplaying(context => AddAlternates(context.Shape, "MenuItemLink"));
        return ValueTask.CompletedTask;
    }

    private static async Task BuildMenuAsync(ShapeDisplayContext context)
    {
        var menu = context.Shape;
        var contentItem = await FindMenuAsync(menu, context.ServiceProvider);
        if (contentItem is null)
        {
            return;
        }

        var name = FormatName(contentItem.DisplayText);
        menu.Properties["ContentItemId"] = contentItem.ContentItemId;
        menu.Properties["MenuName"] = contentItem.DisplayText;
        menu.Properties["Differentiator"] = name;
        menu.Metadata.Differentiator = name;
        menu.Metadata.Alternates.Add("Menu__" + name);

        await AddEntriesAsync(context, menu, menu, contentItem, level: 0);
    }

    private static async Task BuildChildrenAsync(ShapeDisplayContext context)
    {
        var shape = context.Shape;
        AddAlternates(shape, "MenuItem");
        if (shape.TryGetProperty<ContentItem>("ContentItem", out var contentItem) && shape.TryGetProperty<IShape>("Menu", out var menu) && !shape.HasItems())
        {
            await AddEntriesAsync(context, menu, shape, contentItem, shape.GetProperty<int>("Level") + 1);
        }
    }

    private static async Task AddEntriesAsync(ShapeDisplayContext context, IShape menu, IShape parent, ContentItem contentItem, int level)
    {
        if (contentItem.As<MenuItemsListPart>() is not { MenuItems: { Count: > 0 } entries })
        {
            return;
        }

        var links = context.ServiceProvider.GetRequiredService<MenuLinks>();
        var shapeFactory = context.ServiceProvider.GetRequiredService<IShapeFactory>();
        foreach (var entry in entries)
        {
            var link = await links.ResolveAsync(entry);
            if (link.IsHidden)
            {
                continue;
            }

            var shape = await shapeFactory.CreateAsync("MenuItem", static () => new ValueTask<IShape>(new Shape()));
            shape.Properties["ContentItem"] = entry;
            shape.Properties["Level"] = level;
            shape.Properties["Menu"] = menu;
            shape.Properties["Url"] = link.Url;
            shape.Properties["Current"] = link.Current;
            shape.Metadata.Differentiator = menu.Metadata.Differentiator;
            await parent.AddAsync(shape);
        }
    }

    private static async ValueTask<ContentItem?> FindMenuAsync(IShape menu, IServiceProvider services)
    {
        var idOrHandle = menu.GetProperty<string>("ContentItemId") is { Length: > 0 } id ? id : menu.GetProperty<string>("Alias");
        return string.IsNullOrEmpty(idOrHandle) ? null : await services.GetRequiredService<MenuCache>().GetAsync(idOrHandle, services);
    }

    private static void AddAlternates(IShape shape, string shapeType)
        => shape.Metadata.Alternates.AddRange(MenuAlternates.Of(
            shapeType, shape.GetProperty<int>("Level"), shape.GetProperty<ContentItem>("ContentItem")?.ContentType ?? string.Empty, shape.Metadata.Differentiator ?? string.Empty));

    // "Menu principal" names the templates Menu-MenuPrincipal: each word with a capital, without what is no letter or digit.
    private static string FormatName(string? name) => string.Concat((name ?? "")
        .Split([.. (name ?? "").Where(character => !char.IsLetterOrDigit(character)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
