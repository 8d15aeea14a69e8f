using OrchardCore.DisplayManagement;

namespace CitesUnies.News.ViewModels;

/// <summary>The news' section of the home page.</summary>
public class HomeNewsViewModel
{
    /// <summary>The latest news, as summaries.</summary>
    public IReadOnlyList<IShape> Items { get; set; } = [];
}
