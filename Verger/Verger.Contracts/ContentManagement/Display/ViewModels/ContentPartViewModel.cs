using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ViewModels;

/// <summary>A shape of a part.</summary>
public class ContentPartViewModel : ShapeViewModel
{
    /// <summary>Without a part.</summary>
    public ContentPartViewModel()
    {
    }

    /// <summary>Of that part.</summary>
    public ContentPartViewModel(ContentPart contentPart) => ContentPart = contentPart;

    /// <summary>The part.</summary>
    public ContentPart ContentPart { get; set; } = null!;
}
