using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CitesUnies.Vocabulary.Models;

/// <summary>A country as a term of the taxonomy of countries.</summary>
public sealed class Country : ContentPart
{
    /// <summary>Its code of two letters, upper-case (ISO 3166-1 alpha-2).</summary>
    public TextField IsoCode { get; set; } = new();
}
