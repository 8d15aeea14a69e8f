using OrchardCore.ContentManagement;
using OrchardCore.Lists.Models;
using Verger.Expressions;

namespace Verger.Content.Lists;

/// <summary>The filter <c>container</c> of stored expressions: the published list that an item is in, <c>{{ Model.ContentItem | container | display_text }}</c>.</summary>
internal sealed class ContainerFilter(IContentManager contentManager) : IExpressionFilter
{
    public string Name => "container";

    public async ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments)
        => input is ContentItem item && item.As<ContainedPart>() is { ListContentItemId: { Length: > 0 } list } ? await contentManager.GetAsync(list) : null;
}
