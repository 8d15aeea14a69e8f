using OrchardCore.ContentManagement;

namespace Verger.Content.Contents;

/// <summary>Reads handles of the form <c>contentitemid:4sg…</c>.</summary>
public sealed class ContentItemIdHandleProvider : IContentHandleProvider
{
    private const string Prefix = "contentitemid:";

    /// <inheritdoc/>
    public int Order => 0;

    /// <inheritdoc/>
    public Task<string?> GetContentItemIdAsync(string handle) =>
        Task.FromResult(handle.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? handle[Prefix.Length..] : null);
}
