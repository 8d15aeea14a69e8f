using OrchardCore.DisplayManagement;

namespace CitesUnies.News.ViewModels;

/// <summary>The news' section of the home page.</summary>
public class HomeNewsViewModel
{
    /// <summary>The latest article; null when there is none.</summary>
    public IShape? Latest { get; set; }

    /// <summary>Those before it, latest first.</summary>
    public IReadOnlyList<IShape> Earlier { get; set; } = [];
}
