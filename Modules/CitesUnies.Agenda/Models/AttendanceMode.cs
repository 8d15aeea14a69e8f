namespace CitesUnies.Agenda.Models;

/// <summary>How people take part in an event.</summary>
/// <param name="Value">What the field holds.</param>
/// <param name="Slug">What addresses hold.</param>
/// <param name="Label">What people read where they choose.</param>
public sealed record AttendanceMode(string Value, string Slug, string Label)
{
    /// <summary>All are in one place.</summary>
    public static readonly AttendanceMode OnSite = new("présentiel", "presentiel", "Sur place");

    /// <summary>All are at a distance.</summary>
    public static readonly AttendanceMode Online = new("visioconférence", "visioconference", "En visioconférence");

    /// <summary>Each as they like.</summary>
    public static readonly AttendanceMode Mixed = new("hybride", "hybride", "Sur place et en visioconférence");

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<AttendanceMode> All = [OnSite, Online, Mixed];

    /// <summary>The mode that a field holds; null when there is none of that name.</summary>
    public static AttendanceMode? Find(string? value) => All.FirstOrDefault(mode => mode.Value == value);

    /// <summary>The mode that an address names; null when there is none.</summary>
    public static AttendanceMode? FindBySlug(string? slug) => All.FirstOrDefault(mode => string.Equals(mode.Slug, slug, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the event is, in words: « au Sénat, Paris », « En visioconférence », « Paris et en visioconférence ».</summary>
    /// <param name="venue">The place; may be empty.</param>
    public string Where(string? venue)
        => string.IsNullOrWhiteSpace(venue) || this == Online ? Label
            : this == Mixed ? venue.Trim() + " et en visioconférence"
            : venue.Trim();
}
