using YesSql.Indexes;

namespace CitesUnies.Partners.Indexes;

/// <summary>What the list of partners is found and ordered by. Only published institutions have a row.</summary>
public sealed class PartnerInstitutionIndex : MapIndex
{
    /// <summary>The content item.</summary>
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>The term of its category; null when it has none.</summary>
    public string? CategoryId { get; set; }

    /// <summary>Its place on the list; lower first.</summary>
    public int Rank { get; set; }

    /// <summary>Its name, that orders those of one rank.</summary>
    public string Name { get; set; } = string.Empty;
}
