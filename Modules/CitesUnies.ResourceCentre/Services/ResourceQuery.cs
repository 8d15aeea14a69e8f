using CitesUnies.ResourceCentre.Models;

namespace CitesUnies.ResourceCentre.Services;

/// <summary>Which resources are asked for; what is null does not narrow them.</summary>
/// <param name="Medium">Their medium.</param>
/// <param name="CountryId">The term of a country that they are about.</param>
/// <param name="TopicId">The term of a topic that they are about.</param>
/// <param name="Year">The year of their date.</param>
public sealed record ResourceQuery(ResourceMedium? Medium = null, string? CountryId = null, string? TopicId = null, int? Year = null);
