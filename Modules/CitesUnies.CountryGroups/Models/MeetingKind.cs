namespace CitesUnies.CountryGroups.Models;

/// <summary>A kind of meeting.</summary>
/// <param name="Value">What the field holds.</param>
/// <param name="Slug">What addresses hold.</param>
/// <param name="Label">What people read on a meeting.</param>
/// <param name="Plural">What people read where several are chosen.</param>
public sealed record MeetingKind(string Value, string Slug, string Label, string Plural)
{
    /// <summary>All kinds, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<MeetingKind> All =
    [
        new("réunion", "reunion", "Réunion", "Réunions"),
        new("atelier", "atelier", "Atelier", "Ateliers"),
        new("webinaire", "webinaire", "Webinaire", "Webinaires"),
        new("mission", "mission", "Mission", "Missions"),
        new("assises", "assises", "Assises", "Assises"),
        new("comité de pilotage", "comite-de-pilotage", "Comité de pilotage", "Comités de pilotage"),
        new("comité des donateurs", "comite-des-donateurs", "Comité des donateurs", "Comités des donateurs"),
    ];

    /// <summary>The kind that a field holds; null when there is none of that name.</summary>
    public static MeetingKind? Find(string? value) => All.FirstOrDefault(kind => kind.Value == value);
}
