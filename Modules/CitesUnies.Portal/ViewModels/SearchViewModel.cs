using OrchardCore.DisplayManagement;

namespace CitesUnies.Portal.ViewModels;

/// <summary>What a visitor looked for and what was found.</summary>
public class SearchViewModel
{
    /// <summary>What was looked for; empty before anything was.</summary>
    public string Words { get; set; } = string.Empty;

    /// <summary>What was found, as summaries.</summary>
    public IReadOnlyList<IShape> Items { get; set; } = [];
}
