using System.Text.Json.Nodes;
using OrchardCore.Data.Documents;
using OrchardCore.Entities;

namespace OrchardCore.Documents;

/// <summary>A document that others may hang their own settings on.</summary>
public class DocumentEntity : Document, IEntity
{
    /// <inheritdoc/>
    public JsonObject Properties { get; set; } = [];
}
