using CitesUnies.Vocabulary.Models;
using CitesUnies.Vocabulary.Services;

namespace CitesUnies.Modules.Tests.Vocabulary;

public sealed class VocabularyTermsTests
{
    private readonly VocabularyTerms _terms = new([new("1", "Maroc", "ma"), new("2", "Sénégal", "sn"), new("3", "Doublon", "SN")]);

    [Fact]
    public void A_term_is_found_by_identifier_and_by_slug_in_any_case()
    {
        Assert.Equal("Sénégal", _terms.Find("2")?.Name);
        Assert.Equal("Maroc", _terms.FindBySlug("MA")?.Name);
    }

    [Fact]
    public void Of_two_terms_with_one_slug_the_first_has_it() => Assert.Equal("Sénégal", _terms.FindBySlug("sn")?.Name);

    [Fact]
    public void Terms_that_are_no_more_are_left_out() => Assert.Equal(["Sénégal", "Maroc"], _terms.FindAll(["2", "gone", "1"]).Select(term => term.Name));

    [Fact]
    public void Nothing_finds_nothing()
    {
        Assert.Null(_terms.Find(null));
        Assert.Null(_terms.FindBySlug(null));
        Assert.Empty(_terms.FindAll(null));
    }
}
