namespace CitesUnies.CountryGroups.Models;

/// <summary>A kind of group.</summary>
/// <param name="Value">What the field holds.</param>
/// <param name="Label">What people read.</param>
public sealed record GroupKind(string Value, string Label)
{
    /// <summary>All kinds, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<GroupKind> All =
    [
        new("groupe-pays", "Groupe-pays"),
        new("dynamique", "Dynamique régionale"),
        new("groupe thématique", "Groupe thématique"),
        new("club", "Club"),
    ];

    /// <summary>The kind that a field holds; null when there is none of that name.</summary>
    public static GroupKind? Find(string? value) => All.FirstOrDefault(kind => kind.Value == value);
}
