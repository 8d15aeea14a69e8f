using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Menu.Models;

namespace Verger.Content.Menu;

/// <summary>
/// The menus that every page shows, kept until one of them changes. What is kept is a copy of its own that all requests read at once,
/// so its parts are read beforehand: reading a part for the first time writes.
/// </summary>
internal sealed class MenuCache(ISignal signal, IOptions<ContentOptions> contentOptions)
{
    /// <summary>Signalled after the commit of a change to a menu.</summary>
    public const string Changed = "Verger.Menu";

    private Kept? _kept;

    /// <summary>The published menu of that id or handle (<c>alias:main-menu</c>), never to be changed; null when there is none.</summary>
    public async ValueTask<ContentItem?> GetAsync(string idOrHandle, IServiceProvider services)
    {
        // The token is taken before the menu is read: if the menu changes meanwhile, what was read is not used again.
        var kept = Volatile.Read(ref _kept);
        if (kept is null || kept.Token.HasChanged)
        {
            Volatile.Write(ref _kept, kept = new Kept(signal.GetToken(Changed)));
        }

        if (!kept.Menus.TryGetValue(idOrHandle, out var menu))
        {
            menu = Prepare(await ReadAsync(idOrHandle, services));
            kept.Menus[idOrHandle] = menu;
        }

        return menu;
    }

    private static async Task<ContentItem?> ReadAsync(string idOrHandle, IServiceProvider services)
    {
        var contentItemId = idOrHandle.Contains(':', StringComparison.Ordinal)
            ? await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(idOrHandle)
            : idOrHandle;
        return contentItemId is null ? null : await services.GetRequiredService<IContentManager>().GetAsync(contentItemId);
    }

    private ContentItem? Prepare(ContentItem? menu)
    {
        var copy = menu?.Clone();
        if (copy is not null)
        {
            ReadParts(copy);
        }

        return copy;
    }

    private void ReadParts(ContentItem item)
    {
        foreach (var option in contentOptions.Value.ContentPartOptions)
        {
            item.Get(option.Type, option.Type.Name);
        }

        MenuLinks.Selected(item);
        foreach (var entry in item.As<MenuItemsListPart>()?.MenuItems ?? [])
        {
            ReadParts(entry);
        }
    }

    private sealed record Kept(IChangeToken Token)
    {
        public ConcurrentDictionary<string, ContentItem?> Menus { get; } = new(StringComparer.OrdinalIgnoreCase);
    }
}
