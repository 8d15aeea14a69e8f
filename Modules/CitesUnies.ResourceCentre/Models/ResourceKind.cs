namespace CitesUnies.ResourceCentre.Models;

/// <summary>A kind of resource.</summary>
/// <param name="Value">What the field holds.</param>
/// <param name="Label">What people read; empty where the kind says nothing.</param>
public sealed record ResourceKind(string Value, string Label)
{
    /// <summary>All kinds, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<ResourceKind> All =
    [
        new("compte-rendu", "Compte rendu"),
        new("répertoire", "Répertoire"),
        new("étude", "Étude"),
        new("plaquette", "Plaquette"),
        new("lettre", "Lettre"),
        new("actes", "Actes"),
        new("autre", string.Empty),
    ];

    /// <summary>The kind that a field holds; null when there is none of that name.</summary>
    public static ResourceKind? Find(string? value) => All.FirstOrDefault(kind => kind.Value == value);
}
