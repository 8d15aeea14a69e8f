using OrchardCore.DisplayManagement;

namespace CitesUnies.Partners.ViewModels;

/// <summary>The partners' section of the home page.</summary>
public class HomePartnersViewModel
{
    /// <summary>The first institutions, as plates.</summary>
    public IReadOnlyList<IShape> Items { get; set; } = [];
}
