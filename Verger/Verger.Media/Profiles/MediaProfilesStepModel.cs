using OrchardCore.Media.Models;

namespace Verger.Media.Profiles;

/// <summary>Recipe step <c>MediaProfiles</c>.</summary>
/// <param name="MediaProfiles">The profiles, by name.</param>
internal sealed record MediaProfilesStepModel(Dictionary<string, MediaProfile> MediaProfiles);
