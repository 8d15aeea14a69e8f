namespace OrchardCore.Data.Documents;

/// <summary>An object of which the site has one: settings, definitions, roles. Kept by <see cref="OrchardCore.Documents.IDocumentManager{TDocument}"/>.</summary>
public interface IDocument
{
    /// <summary>Changes with each update; null when it was never stored.</summary>
    string? Identifier { get; set; }

    /// <summary>Whether it is the shared one, which nobody may change.</summary>
    bool IsReadOnly { get; set; }
}
