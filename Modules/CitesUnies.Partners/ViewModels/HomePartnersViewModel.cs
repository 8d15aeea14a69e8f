using OrchardCore.DisplayManagement;

namespace CitesUnies.Partners.ViewModels;

/// <summary>The partners' section of the home page.</summary>
public class HomePartnersViewModel
{
    /// <summary>The first institutions, as summaries.</summary>
    public IReadOnlyList<IShape> Items { get; set; } = [];

    /// <summary>How many institutions there are in all.</summary>
    public int Total { get; set; }
}
