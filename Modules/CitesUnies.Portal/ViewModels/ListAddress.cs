namespace CitesUnies.Portal.ViewModels;

/// <summary>The addresses of a list with its filters. Filters stand in their own order, so that one choice has one address.</summary>
/// <param name="path">The list's own address.</param>
/// <param name="filters">Its filters, with what is chosen.</param>
public sealed class ListAddress(string path, IReadOnlyList<ListFilter> filters)
{
    /// <summary>What the address of any page of the list holds besides its number: the filters that are chosen.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; } =
        [.. filters.Where(filter => filter.Value.Length > 0).Select(filter => KeyValuePair.Create(filter.Name, filter.Value))];

    /// <summary>The first page of the list with another choice of one filter.</summary>
    /// <param name="changed">The filter.</param>
    /// <param name="value">The choice; empty for none.</param>
    public string With(ListFilter changed, string value)
        => Build(path, filters.Select(filter => KeyValuePair.Create(filter.Name, filter.Name == changed.Name ? value : filter.Value)));

    /// <summary>The first page of the whole list, shown in the same way.</summary>
    public string Cleared => Build(path, filters.Where(filter => filter.IsView).Select(filter => KeyValuePair.Create(filter.Name, filter.Value)));

    /// <summary>An address with what its query holds; pairs without a value are left out.</summary>
    public static string Build(string path, IEnumerable<KeyValuePair<string, string>> query)
    {
        var text = string.Join('&', query.Where(pair => pair.Value.Length > 0).Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));
        return text.Length == 0 ? path : $"{path}?{text}";
    }
}
