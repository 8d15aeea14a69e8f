using OrchardCore.ContentManagement;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Members;

/// <summary>What expressions may read of a part or field: its item, and its data through <c>Content</c> or by name.</summary>
internal sealed class ContentElementMembers : IExpressionMembers
{
    public Type Type => typeof(ContentElement);

    public object? Get(object instance, string member)
    {
        var element = (ContentElement)instance;
        return member switch
        {
            nameof(ContentElement.ContentItem) => element.ContentItem,
            nameof(ContentElement.Content) => element.Data,
            _ => element.Data[member],
        };
    }
}
