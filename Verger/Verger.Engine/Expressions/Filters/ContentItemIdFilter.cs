using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Filters;

/// <summary><c>{{ Model.ContentItem.Content.Meeting.Groups.ContentItemIds | content_item_id }}</c>: the published items of those identifiers.</summary>
internal sealed class ContentItemIdFilter(IServiceProvider services) : IExpressionFilter
{
    public string Name => "content_item_id";

    public async ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments)
    {
        var content = services.GetRequiredService<IContentManager>();
        return input switch
        {
            string id => await content.GetAsync(id),
            List<object?> ids => await content.GetAsync(ids.OfType<string>()),
            _ => null,
        };
    }
}
