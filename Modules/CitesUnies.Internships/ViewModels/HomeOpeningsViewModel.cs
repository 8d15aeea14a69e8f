namespace CitesUnies.Internships.ViewModels;

/// <summary>The home page's section of what can be answered now.</summary>
public class HomeOpeningsViewModel
{
    /// <summary>Offers and calls, the next to close first.</summary>
    public IReadOnlyList<OpeningViewModel> Items { get; set; } = [];
}
