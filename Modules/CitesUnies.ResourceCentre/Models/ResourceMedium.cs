namespace CitesUnies.ResourceCentre.Models;

/// <summary>By which sense a resource is taken in.</summary>
/// <param name="Value">What the field holds.</param>
/// <param name="Slug">What addresses hold, and by which its look is chosen.</param>
/// <param name="Label">What people read.</param>
/// <param name="Plural">What people read where several are chosen.</param>
public sealed record ResourceMedium(string Value, string Slug, string Label, string Plural)
{
    /// <summary>To read.</summary>
    public static readonly ResourceMedium Text = new("texte", "texte", "Texte", "Textes");

    /// <summary>To look at.</summary>
    public static readonly ResourceMedium Photo = new("photo", "photo", "Photo", "Photos");

    /// <summary>To listen to.</summary>
    public static readonly ResourceMedium Sound = new("son", "son", "Son", "Sons");

    /// <summary>To watch.</summary>
    public static readonly ResourceMedium Video = new("vidéo", "video", "Vidéo", "Vidéos");

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<ResourceMedium> All = [Text, Photo, Sound, Video];

    /// <summary>The medium that a field holds; null when there is none of that name.</summary>
    public static ResourceMedium? Find(string? value) => All.FirstOrDefault(medium => medium.Value == value);

    /// <summary>The medium that an address names; null when there is none.</summary>
    public static ResourceMedium? FindBySlug(string? slug) => All.FirstOrDefault(medium => string.Equals(medium.Slug, slug, StringComparison.OrdinalIgnoreCase));
}
