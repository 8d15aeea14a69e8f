using OrchardCore.Data.Documents;

namespace Verger.Engine.Storage.Documents;

/// <summary>A unit of work's own form of a document of which the site has one.</summary>
internal sealed class OwnDocument(IDocument document)
{
    public IDocument Document { get; } = document;

    /// <summary>Whether it was given to be stored, so that this unit of work sees it in place of the shared one.</summary>
    public bool IsUpdated { get; set; }
}
