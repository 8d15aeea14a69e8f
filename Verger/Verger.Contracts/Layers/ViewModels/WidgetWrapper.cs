using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.Layers.ViewModels;

/// <summary>A widget in a zone: shape <c>Widget_Wrapper</c>.</summary>
public class WidgetWrapper() : ShapeViewModel("Widget_Wrapper")
{
    /// <summary>The widget.</summary>
    public ContentItem Widget { get; set; } = null!;

    /// <summary>How it is shown.</summary>
    public IShape Content { get; set; } = null!;
}
