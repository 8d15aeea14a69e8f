using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using OrchardCore.Menu.Models;

namespace Verger.Content.Menu;

/// <summary>Has menus read again once a change to one of them has been committed.</summary>
internal sealed class MenuItemsListPartHandler(ISignal signal) : ContentPartHandler<MenuItemsListPart>
{
    public override Task PublishedAsync(PublishContentContext context, MenuItemsListPart part) => SignalAfterCommit();

    public override Task UnpublishedAsync(PublishContentContext context, MenuItemsListPart part) => SignalAfterCommit();

    public override Task RemovedAsync(RemoveContentContext context, MenuItemsListPart part) => SignalAfterCommit();

    public override Task UpdatedAsync(UpdateContentContext context, MenuItemsListPart part) => SignalAfterCommit();

    private Task SignalAfterCommit()
    {
        signal.DeferredSignalToken(MenuCache.Changed);
        return Task.CompletedTask;
    }
}
