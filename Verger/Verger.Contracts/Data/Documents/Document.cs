using System.Text.Json.Serialization;

namespace OrchardCore.Data.Documents;

/// <inheritdoc cref="IDocument"/>
public class Document : IDocument
{
    /// <inheritdoc/>
    public string? Identifier { get; set; }

    /// <inheritdoc/>
    [JsonIgnore]
    public bool IsReadOnly { get; set; }
}
