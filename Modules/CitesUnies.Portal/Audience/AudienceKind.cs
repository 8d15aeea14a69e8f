namespace CitesUnies.Portal.Audience;

/// <summary>For whom the inside of a content is: its report, its minutes, its files. That it exists, its title and its announcement are for all (CONTRACT › Audience).</summary>
/// <param name="Value">What the field <c>Audience</c> holds.</param>
/// <param name="Label">What people read on the content, as « Réservé aux adhérents ».</param>
/// <param name="Reason">Why something is locked, in a sentence.</param>
/// <param name="IsReserved">Whether the inside is kept for some.</param>
public sealed record AudienceKind(string Value, string Label, string Reason, bool IsReserved)
{
    /// <summary>Everything is for everybody.</summary>
    public static readonly AudienceKind Everybody = new("tout public", "Ouvert à tous", string.Empty, IsReserved: false);

    /// <summary>The inside is for local governments.</summary>
    public static readonly AudienceKind LocalGovernments = new(
        "collectivités", "Réservé aux collectivités", "Cette partie est réservée aux collectivités territoriales.", IsReserved: true);

    /// <summary>The inside is for members of the federation.</summary>
    public static readonly AudienceKind Members = new(
        "adhérents", "Réservé aux adhérents", "Cette partie est réservée aux collectivités adhérentes de Cités Unies France.", IsReserved: true);

    /// <summary>All kinds, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<AudienceKind> All = [Everybody, LocalGovernments, Members];

    /// <summary>The kind that a field holds. An empty field keeps nothing back; a word that is not known keeps everything for members, so that a misspelling leaks nothing.</summary>
    public static AudienceKind Of(string? value)
        => string.IsNullOrWhiteSpace(value) ? Everybody : All.FirstOrDefault(kind => kind.Value == value) ?? Members;
}
