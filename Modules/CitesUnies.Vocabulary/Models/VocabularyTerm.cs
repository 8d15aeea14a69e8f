namespace CitesUnies.Vocabulary.Models;

/// <summary>A term as lists and filters need it.</summary>
/// <param name="Id">The term's content item identifier, which fields hold.</param>
/// <param name="Name">What people read.</param>
/// <param name="Slug">What addresses hold: for a country its lower-case ISO 3166-1 code, else the term's own slug.</param>
public sealed record VocabularyTerm(string Id, string Name, string Slug);
