using OrchardCore.ContentManagement;
using OrchardCore.Lists.Models;
using Verger.Expressions;
using YesSql;

namespace Verger.Content.Lists;

/// <summary>The filter <c>list_count</c> of stored expressions: how many published items a list has, <c>{{ Model.ContentItem | list_count }}</c>, or the list of that id.</summary>
internal sealed class ListCountFilter(ISession session) : IExpressionFilter
{
    public string Name => "list_count";

    public async ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments)
        => (input is ContentItem item ? item.ContentItemId : input as string) is { Length: > 0 } id
            ? await ContainedItems.Of(session, id, new ContainedItemOptions()).CountAsync()
            : null;
}
