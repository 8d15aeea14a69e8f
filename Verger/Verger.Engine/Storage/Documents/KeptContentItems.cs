using Microsoft.Extensions.Caching.Memory;
using OrchardCore.ContentManagement;

namespace Verger.Engine.Storage.Documents;

/// <summary>
/// The texts of content items that were read lately, by row and version, so that what most pages show is neither fetched nor parsed again.
/// A row's version says what its text is, whoever wrote it: nothing here has to be told of changes. Only committed rows may come in.
/// </summary>
internal sealed class KeptContentItems : IDisposable
{
    /// <summary>The most that is kept, in bytes of text; what has not been asked for longest goes first.</summary>
    private const long MaximumSize = 16 * 1024 * 1024;

    private readonly MemoryCache _texts = new(new MemoryCacheOptions { SizeLimit = MaximumSize });

    /// <summary>An item of the caller's own; null when the text of that row and version is not here.</summary>
    public ContentItem? Find(long id, long version)
        => _texts.TryGetValue(id, out Entry? entry) && entry!.Version == version ? entry.Text.NewItem() : null;

    /// <summary>Keeps a text and gives an item of it.</summary>
    public ContentItem Keep(long id, long version, byte[] json)
    {
        var text = new ItemText(json);
        using (var entry = _texts.CreateEntry(id))
        {
            entry.Size = text.Size;
            entry.Value = new Entry(version, text);
        }

        return text.NewItem();
    }

    public void Dispose() => _texts.Dispose();

    private sealed record Entry(long Version, ItemText Text);
}
