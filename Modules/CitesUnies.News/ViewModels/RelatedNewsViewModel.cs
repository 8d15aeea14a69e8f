using OrchardCore.DisplayManagement;

namespace CitesUnies.News.ViewModels;

/// <summary>Other news of the same country or topic, below an article.</summary>
public class RelatedNewsViewModel
{
    /// <summary>The articles, as summaries.</summary>
    public IReadOnlyList<IShape> Items { get; set; } = [];
}
