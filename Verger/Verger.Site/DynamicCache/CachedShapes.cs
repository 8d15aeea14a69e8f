using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DynamicCache;
using OrchardCore.Environment.Cache;

namespace Verger.Site.DynamicCache;

/// <summary>Renders a shape that is cached from its kept markup, and keeps what it is rendered to.</summary>
public sealed class CachedShapes(
    IDynamicCacheService markups, ICacheScopeManager scopes, HtmlEncoder encoder, IOptions<CacheOptions> options) : IShapeDisplayEvents
{
    private readonly Dictionary<ShapeDisplayContext, bool> _entered = [];

    /// <inheritdoc/>
    public async Task DisplayingAsync(ShapeDisplayContext context)
    {
        if (!context.Shape.Metadata.IsCached || !options.Value.Enabled)
        {
            return;
        }

        var cache = context.Shape.Metadata.Cache();
        scopes.EnterScope(cache);
        var markup = await markups.GetCachedValueAsync(cache);
        _entered[context] = markup is not null;
        if (markup is not null)
        {
            context.ChildContent = new HtmlString(markup);
        }
    }

    /// <inheritdoc/>
    public async Task DisplayedAsync(ShapeDisplayContext context)
    {
        if (!_entered.TryGetValue(context, out var isKept) || isKept || context.ChildContent is not { } content)
        {
            return;
        }

        using var writer = new StringWriter();
        content.WriteTo(writer, encoder);
        var markup = writer.ToString();
        context.ChildContent = new HtmlString(markup);
        await markups.SetCachedValueAsync(context.Shape.Metadata.Cache(), markup);
    }

    /// <inheritdoc/>
    public Task DisplayingFinalizedAsync(ShapeDisplayContext context)
    {
        if (_entered.Remove(context))
        {
            scopes.ExitScope();
        }

        return Task.CompletedTask;
    }
}
