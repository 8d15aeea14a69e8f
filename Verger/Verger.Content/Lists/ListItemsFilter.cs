using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Lists.Models;
using Verger.Content.Definitions;
using Verger.Expressions;
using YesSql;

namespace Verger.Content.Lists;

/// <summary>The filter <c>list_items</c> of stored expressions: the published items of a list, <c>{{ Model.ContentItem | list_items }}</c>, or of the list of that id. In its order.</summary>
internal sealed class ListItemsFilter(ISession session, IContentManager contentManager, IContentDefinitionManager definitions) : IExpressionFilter
{
    public string Name => "list_items";

    public async ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments)
    {
        var list = input as ContentItem ?? (input is string { Length: > 0 } id ? await contentManager.GetAsync(id) : null);
        if (list is null)
        {
            return null;
        }

        var settings = await definitions.GetPartSettingsAsync<ListPartSettings>(list.ContentType, nameof(ListPart));
        return (await ContainedItems.Of(session, list.ContentItemId, new ContainedItemOptions()).InOrder(settings.EnableOrdering).ListAsync()).ToList();
    }
}
