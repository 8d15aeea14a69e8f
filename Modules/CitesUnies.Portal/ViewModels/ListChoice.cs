namespace CitesUnies.Portal.ViewModels;

/// <summary>A link over a list that shows it in another way: one click, no form.</summary>
/// <param name="Url">Where it leads.</param>
/// <param name="Text">What people read.</param>
/// <param name="IsCurrent">Whether the list is shown so.</param>
public sealed record ListChoice(string Url, string Text, bool IsCurrent)
{
    /// <summary>The choices of a filter, none first.</summary>
    public static IReadOnlyList<ListChoice> Of(ListFilter filter, ListAddress address)
        =>
        [
            new(address.With(filter, string.Empty), filter.AllLabel, filter.Value.Length == 0),
            .. filter.Options.Select(option => new ListChoice(address.With(filter, option.Value), option.Text, filter.IsChosen(option))),
        ];
}
