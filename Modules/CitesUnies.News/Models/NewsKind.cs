namespace CitesUnies.News.Models;

/// <summary>A kind of news.</summary>
/// <param name="Value">What the field holds.</param>
/// <param name="Slug">What addresses hold.</param>
/// <param name="Label">What people read on an article.</param>
/// <param name="Plural">What people read where several are chosen.</param>
public sealed record NewsKind(string Value, string Slug, string Label, string Plural)
{
    /// <summary>An invitation to answer until a deadline.</summary>
    public static readonly NewsKind Call = new("appel", "appel", "Appel", "Appels");

    /// <summary>All kinds, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<NewsKind> All =
    [
        new("actualité", "actualite", "Actualité", "Actualités"),
        new("communiqué", "communique", "Communiqué", "Communiqués"),
        new("tribune", "tribune", "Tribune", "Tribunes"),
        new("retour", "retour", "Retour", "Retours"),
        Call,
        new("relais", "relais", "Relais", "Relais de partenaires"),
    ];

    /// <summary>The kind that a field holds; null when there is none of that name.</summary>
    public static NewsKind? Find(string? value) => All.FirstOrDefault(kind => kind.Value == value);

    /// <summary>The kind that an address names; null when there is none.</summary>
    public static NewsKind? FindBySlug(string? slug) => All.FirstOrDefault(kind => string.Equals(kind.Slug, slug, StringComparison.OrdinalIgnoreCase));
}
