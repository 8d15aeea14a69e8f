using CitesUnies.News.Models;

namespace CitesUnies.News.Services;

/// <summary>Which news are asked for; what is null does not narrow them.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="CountryId">The term of a country that they are about.</param>
/// <param name="TopicId">The term of a topic that they are about.</param>
/// <param name="Year">The year of their publication, in the site's time zone.</param>
public sealed record NewsQuery(NewsKind? Kind = null, string? CountryId = null, string? TopicId = null, int? Year = null);
