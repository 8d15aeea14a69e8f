using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ViewModels;

/// <summary>A shape of a content item.</summary>
public class ContentItemViewModel : ShapeViewModel
{
    /// <summary>Without an item.</summary>
    public ContentItemViewModel()
    {
    }

    /// <summary>Of that item.</summary>
    public ContentItemViewModel(ContentItem contentItem) => ContentItem = contentItem;

    /// <summary>The item.</summary>
    public ContentItem ContentItem { get; set; } = null!;
}
