using CitesUnies.Vocabulary.Models;

namespace CitesUnies.Vocabulary.Services;

/// <summary>The terms of the portal's taxonomies. They are kept in memory until webmasters publish others.</summary>
public interface IVocabulary
{
    /// <summary>The terms of a taxonomy in the order that webmasters gave them; empty when the taxonomy is not published.</summary>
    /// <param name="taxonomyId">One of <see cref="VocabularyConstants"/>.</param>
    ValueTask<VocabularyTerms> GetAsync(string taxonomyId);
}
