using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using Verger.Engine.Display.Tables;

namespace Verger.Engine.Display.Rendering;

/// <summary>Renders shapes: tells who wants to know, fills in, finds the template, renders, wraps.</summary>
internal sealed class ShapeDisplay(
    RequestShapeTable tables, IEnumerable<IShapeDisplayEvents> events, IEnumerable<IShapeBindingResolver> resolvers, IServiceProvider services)
    : IDisplayHelper
{
    private static readonly Task<IHtmlContent> _nothing = Task.FromResult<IHtmlContent>(HtmlString.Empty);

    private readonly IShapeDisplayEvents[] _events = [.. events];
    private readonly IShapeBindingResolver[] _resolvers = [.. resolvers];

    public Task<IHtmlContent> ShapeExecuteAsync(IShape? shape)
        => shape.IsNullOrEmpty() ? _nothing : ExecuteAsync(shape);

    private async Task<IHtmlContent> ExecuteAsync(IShape shape)
    {
        var table = await tables.GetAsync();
        var metadata = shape.Metadata;
        var entry = table.Find(metadata.Type);
        var display = new DisplayContext { ServiceProvider = services, DisplayHelper = this, Value = shape, HtmlFieldPrefix = metadata.Prefix };
        var context = new ShapeDisplayContext { Shape = shape, DisplayContext = display, ServiceProvider = services };

        try
        {
            await DisplayingAsync(context, entry);
            var isGiven = context.ChildContent is not null;
            if (!isGiven)
            {
                await ProcessAsync(context, entry);
                var binding = await FindBindingAsync(table, shape) ?? throw Unbound(shape);
                context.ChildContent = await binding.BindingAsync(display);
            }

            // A kept markup has its wrappers around it already.
            if (metadata.WrappersCount > 0 && !(isGiven && metadata.IsCached))
            {
                await WrapAsync(context, table);
            }

            metadata.ChildContent = context.ChildContent;
            await DisplayedAsync(context, entry);
            return context.ChildContent ?? HtmlString.Empty;
        }
        finally
        {
            foreach (var listener in _events)
            {
                await listener.DisplayingFinalizedAsync(context);
            }
        }
    }

    private async ValueTask DisplayingAsync(ShapeDisplayContext context, ShapeEntry? entry)
    {
        foreach (var listener in _events)
        {
            await listener.DisplayingAsync(context);
        }

        if (entry is not null)
        {
            foreach (var listener in entry.Displaying)
            {
                await listener(context);
            }

            foreach (var wrapper in entry.Wrappers)
            {
                context.Shape.Metadata.Wrappers.Add(wrapper);
            }
        }

        foreach (var listener in context.Shape.Metadata.Displaying)
        {
            listener(context);
        }
    }

    private static async ValueTask ProcessAsync(ShapeDisplayContext context, ShapeEntry? entry)
    {
        foreach (var listener in entry?.Processing ?? [])
        {
            await listener(context);
        }

        foreach (var listener in context.Shape.Metadata.ProcessingAsync)
        {
            await listener(context.Shape);
        }
    }

    private async ValueTask DisplayedAsync(ShapeDisplayContext context, ShapeEntry? entry)
    {
        foreach (var listener in _events)
        {
            await listener.DisplayedAsync(context);
        }

        foreach (var listener in entry?.Displayed ?? [])
        {
            await listener(context);
        }

        foreach (var listener in context.Shape.Metadata.Displayed)
        {
            listener(context);
        }
    }

    private async ValueTask WrapAsync(ShapeDisplayContext context, SiteShapeTable table)
    {
        foreach (var wrapper in context.Shape.Metadata.Wrappers)
        {
            if (await FindBindingAsync(table, wrapper) is { } binding)
            {
                context.Shape.Metadata.ChildContent = context.ChildContent;
                context.ChildContent = await binding.BindingAsync(context.DisplayContext);
            }
        }
    }

    private async ValueTask<ShapeBinding?> FindBindingAsync(SiteShapeTable table, IShape shape)
    {
        var metadata = shape.Metadata;
        for (var i = metadata.AlternatesCount - 1; i >= 0; i--)
        {
            if (await FindBindingAsync(table, metadata.Alternates[i]) is { } alternate)
            {
                return alternate;
            }
        }

        // The type may itself be a longer form of another one: Menu__Footer is rendered as Menu when there is nothing better.
        for (var type = metadata.Type; ; type = type[..type.LastIndexOf("__", StringComparison.Ordinal)])
        {
            if (await FindBindingAsync(table, type) is { } binding)
            {
                return binding;
            }

            if (type.LastIndexOf("__", StringComparison.Ordinal) <= 0)
            {
                return null;
            }
        }
    }

    private async ValueTask<ShapeBinding?> FindBindingAsync(SiteShapeTable table, string name)
    {
        foreach (var resolver in _resolvers)
        {
            if (await resolver.GetShapeBindingAsync(name) is { } binding)
            {
                return binding;
            }
        }

        return table.FindBinding(name);
    }

    private static InvalidOperationException Unbound(IShape shape)
    {
        var names = string.Join(", ", shape.Metadata.Alternates.Append(shape.Metadata.Type).Select(name => $"'{name}'"));
        return new InvalidOperationException($"No template renders the shape: neither the current theme nor an enabled module has one for any of {names}.");
    }
}
