using OrchardCore.Documents;
using OrchardCore.Media.Models;
using Verger.Caching;

namespace Verger.Media.Profiles;

/// <summary>The media profiles as they are stored.</summary>
internal sealed class MediaProfiles(IDocumentManager<MediaProfilesDocument> documents, ITagRemovals tags)
{
    /// <summary>All of them, by name.</summary>
    public async Task<IReadOnlyDictionary<string, MediaProfile>> GetAsync() => (await documents.GetOrCreateImmutableAsync()).MediaProfiles;

    /// <summary>The profile of that name, whatever its case; null when there is none.</summary>
    public async ValueTask<MediaProfile?> FindAsync(string name)
    {
        foreach (var (key, profile) in (await documents.GetOrCreateImmutableAsync()).MediaProfiles)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                return profile;
            }
        }

        return null;
    }

    /// <summary>Stores profiles, each in place of the one of its name, with the caller's transaction.</summary>
    public async Task UpdateAsync(IReadOnlyDictionary<string, MediaProfile> profiles)
    {
        var document = await documents.GetOrCreateMutableAsync();
        foreach (var (name, profile) in profiles)
        {
            var known = document.MediaProfiles.Keys.FirstOrDefault(key => string.Equals(key, name, StringComparison.OrdinalIgnoreCase));
            document.MediaProfiles[known ?? name] = profile;
        }

        await documents.UpdateAsync(document);
        tags.AfterCommit(ITagRemovals.Site);
    }
}
