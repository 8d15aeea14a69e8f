namespace OrchardCore.ContentManagement;

/// <summary>Anything that leads to a content item: the item itself, a part, a field.</summary>
public interface IContent
{
    ContentItem ContentItem { get; }
}
