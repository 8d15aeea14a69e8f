using OrchardCore.DisplayManagement;

namespace CitesUnies.Portal.ViewModels;

/// <summary>Other contents to go on with, below a page.</summary>
public class RelatedContentViewModel
{
    /// <summary>The contents, as summaries.</summary>
    public IReadOnlyList<IShape> Items { get; set; } = [];
}
