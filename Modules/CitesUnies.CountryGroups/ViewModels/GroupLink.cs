namespace CitesUnies.CountryGroups.ViewModels;

/// <summary>A link to a group, with what a map needs.</summary>
/// <param name="Url">The address of its page.</param>
/// <param name="Text">Its name.</param>
/// <param name="CountrySlugs">Its countries as addresses and maps name them: ISO 3166-1 codes in lower case.</param>
public sealed record GroupLink(string Url, string Text, IReadOnlyList<string> CountrySlugs);
