using System.Collections;
using CitesUnies.Vocabulary.Models;

namespace CitesUnies.Vocabulary.Services;

/// <summary>The terms of one taxonomy, found by identifier or by the word that stands in addresses.</summary>
public sealed class VocabularyTerms(IReadOnlyList<VocabularyTerm> terms) : IReadOnlyList<VocabularyTerm>
{
    private readonly Dictionary<string, VocabularyTerm> _byId = terms.DistinctBy(term => term.Id).ToDictionary(term => term.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, VocabularyTerm> _bySlug = terms.DistinctBy(term => term.Slug, StringComparer.OrdinalIgnoreCase).ToDictionary(term => term.Slug, StringComparer.OrdinalIgnoreCase);

    /// <summary>No terms.</summary>
    public static VocabularyTerms Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => terms.Count;

    /// <inheritdoc/>
    public VocabularyTerm this[int index] => terms[index];

    /// <summary>The term that a field holds; null when it is no more.</summary>
    public VocabularyTerm? Find(string? id) => id is not null && _byId.TryGetValue(id, out var term) ? term : null;

    /// <summary>The term that an address names; null when there is none.</summary>
    public VocabularyTerm? FindBySlug(string? slug) => slug is not null && _bySlug.TryGetValue(slug, out var term) ? term : null;

    /// <summary>The terms that a field holds, in its order; those that are no more are left out.</summary>
    public IReadOnlyList<VocabularyTerm> FindAll(IEnumerable<string>? ids) => [.. (ids ?? []).Select(Find).OfType<VocabularyTerm>()];

    /// <inheritdoc/>
    public IEnumerator<VocabularyTerm> GetEnumerator() => terms.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
