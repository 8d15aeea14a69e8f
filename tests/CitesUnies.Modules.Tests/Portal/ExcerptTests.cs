using CitesUnies.Portal.Contents;

namespace CitesUnies.Modules.Tests.Portal;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("<p>Depuis 1975,\n  elle réunit.</p>", "Depuis 1975, elle réunit.")]
    [InlineData("<p>Un</p><p>deux</p>", "Un deux")]
    [InlineData("L&#x2019;eau &amp; l&#x2019;air", "L’eau & l’air")]
    public void A_short_text_is_whole_and_without_marks(string? html, string text) => Assert.Equal(text, Excerpt.Of(html));

    [Fact]
    public void A_long_text_ends_at_a_word() => Assert.Equal("Un deux…", Excerpt.Of("Un deux trois quatre", 12));

    [Fact]
    public void The_mark_before_the_ellipsis_goes() => Assert.Equal("Un deux…", Excerpt.Of("Un deux, trois quatre", 12));

    [Fact]
    public void A_single_long_word_is_cut() => Assert.Equal("abcd…", Excerpt.Of("abcdefghij", 5));

    [Fact]
    public void A_text_that_just_fits_is_whole() => Assert.Equal("Un deux", Excerpt.Of("Un deux", 7));

    [Theory]
    [InlineData(null, "")]
    [InlineData("  Plus de 3 < 5 et 7 > 6 ", "Plus de 3 < 5 et 7 > 6")]
    [InlineData("<b>Gras</b> &amp; maigre", "<b>Gras</b> &amp; maigre")]
    public void A_plain_text_is_taken_as_it_is(string? text, string shown)
    {
        Assert.Equal(shown, Excerpt.Line(text));
        Assert.Equal(shown, Excerpt.Paragraph(text));
    }

    [Fact]
    public void A_usual_summary_is_whole_and_a_longer_one_ends_at_a_word()
    {
        var summary = string.Concat(Enumerable.Repeat("neuf mots ", 32)).Trim();

        Assert.Equal(summary, Excerpt.Paragraph(summary));
        Assert.Equal(summary + "…", Excerpt.Paragraph(summary + "\net la suite"));
        Assert.Equal(summary[..314] + "…", Excerpt.Paragraph(summary + ", et la suite"));
        Assert.Equal(summary[..199] + "…", Excerpt.Line(summary));
    }

    [Fact]
    public void A_sign_of_two_halves_is_not_cut_between_them()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("🏠", 200));

        Assert.Equal("a" + string.Concat(Enumerable.Repeat("🏠", 99)) + "…", Excerpt.Line(text));
    }

    [Fact]
    public void A_no_break_space_keeps_its_words_together() => Assert.Equal("Un\u00a0deux", Excerpt.Of("<p>Un\u00a0deux</p>"));
}
