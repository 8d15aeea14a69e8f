using OrchardCore.ContentManagement;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Members;

/// <summary>What expressions may read of a content item: its record, and its parts and fields through <c>Content</c> or by name.</summary>
internal sealed class ContentItemMembers : IExpressionMembers
{
    public Type Type => typeof(ContentItem);

    public object? Get(object instance, string member)
    {
        var item = (ContentItem)instance;
        return member switch
        {
            nameof(ContentItem.ContentItemId) => item.ContentItemId,
            nameof(ContentItem.ContentItemVersionId) => item.ContentItemVersionId,
            nameof(ContentItem.ContentType) => item.ContentType,
            nameof(ContentItem.DisplayText) => item.DisplayText,
            nameof(ContentItem.Author) => item.Author,
            nameof(ContentItem.Owner) => item.Owner,
            nameof(ContentItem.Published) => item.Published,
            nameof(ContentItem.Latest) => item.Latest,
            nameof(ContentItem.CreatedUtc) => item.CreatedUtc,
            nameof(ContentItem.ModifiedUtc) => item.ModifiedUtc,
            nameof(ContentItem.PublishedUtc) => item.PublishedUtc,
            nameof(ContentItem.Content) => item.Data,
            nameof(ContentItem.ContentItem) => item,
            _ => item.Data[member],
        };
    }
}
