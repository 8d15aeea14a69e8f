using CitesUnies.Vocabulary.Models;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules.Services;
using OrchardCore.Taxonomies.Models;

namespace CitesUnies.Vocabulary.Services;

/// <summary>Reads terms from the taxonomies' content items.</summary>
internal sealed class TaxonomyVocabulary(IContentManager contentManager, IMemoryCache cache, ISignal signal, ISlugService slugs, ICacheScopeManager cacheScopes) : IVocabulary
{
    public async ValueTask<VocabularyTerms> GetAsync(string taxonomyId)
    {
        cacheScopes.AddDependencies($"contentitemid:{taxonomyId}");
        var key = SignalKey(taxonomyId);
        if (cache.TryGetValue(key, out VocabularyTerms? known))
        {
            return known!;
        }

        // The token is taken before the read, so that a change in between expires what is about to be kept.
        var token = signal.GetToken(key);
        var taxonomy = await contentManager.GetAsync(taxonomyId, VersionOptions.Published);
        var terms = taxonomy is null ? VocabularyTerms.Empty : new VocabularyTerms([.. (taxonomy.As<TaxonomyPart>()?.Terms ?? []).Select(Read)]);
        return cache.Set(key, terms, token);
    }

    /// <summary>What is signalled when a taxonomy's terms have changed.</summary>
    public static string SignalKey(string taxonomyId) => "CitesUnies.Vocabulary:" + taxonomyId;

    private VocabularyTerm Read(ContentItem term)
    {
        var name = term.DisplayText ?? string.Empty;
        var slug = term.As<Country>()?.IsoCode.Text is { Length: > 0 } iso ? iso : term.As<AutoroutePart>()?.Path;
        return new VocabularyTerm(term.ContentItemId, name, (string.IsNullOrWhiteSpace(slug) ? slugs.Slugify(name) : slug).ToLowerInvariant());
    }
}
