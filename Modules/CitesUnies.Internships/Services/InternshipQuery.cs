namespace CitesUnies.Internships.Services;

/// <summary>Which offers are asked for; what is null does not narrow them.</summary>
/// <param name="IsClosed">Those whose deadline is past, instead of those that can be answered.</param>
/// <param name="CountryId">The term of a country with which one of their groups works.</param>
/// <param name="RegionId">The term of a region to which one of their groups belongs.</param>
/// <param name="Year">The year in which one can or could apply: that of the deadline.</param>
public sealed record InternshipQuery(bool IsClosed = false, string? CountryId = null, string? RegionId = null, int? Year = null);
