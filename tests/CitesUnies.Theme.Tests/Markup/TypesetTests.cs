using System.Text.Encodings.Web;
using CitesUnies.Theme.Markup;
using Xunit;

namespace CitesUnies.Theme.Tests.Markup;

public sealed class TypesetTests
{
    [Theory]
    [InlineData("du 1er au 3 mars", "du 1<sup>er</sup> au 3 mars")]
    [InlineData("1re session", "1<sup>re</sup> session")]
    [InlineData("12e assises, XXIe siècle", "12<sup>e</sup> assises, XXI<sup>e</sup> siècle")]
    public void The_ending_of_an_ordinal_is_raised(string text, string html) => Assert.Equal(html, Write(text));

    [Theory]
    [InlineData("Le 3 mars 2026, Ce que Vie et IVe veulent", "Le 3 mars 2026, Ce que Vie et IV<sup>e</sup> veulent")]
    [InlineData("3er4 et a1er", "3er4 et a1er")]
    public void What_is_no_ordinal_stays(string text, string html) => Assert.Equal(html, Write(text));

    [Theory]
    [InlineData("<p>Le 1er mars</p>", "<p>Le 1<sup>er</sup> mars</p>")]
    [InlineData("<a href=\"/1er\" title=\"a > 1er b\">le 2e</a>", "<a href=\"/1er\" title=\"a > 1er b\">le 2<sup>e</sup></a>")]
    [InlineData("<p>1<sup>er</sup> mars, &#49;er, a &lt; 3e</p>", "<p>1<sup>er</sup> mars, &#49;er, a &lt; 3<sup>e</sup></p>")]
    [InlineData("1er < 2e", "1<sup>er</sup> < 2<sup>e</sup>")]
    public void In_a_text_with_markup_too_but_not_within_a_tag(string html, string expected) => Assert.Equal(expected, WriteHtml(html));

    [Fact]
    public void A_short_compound_stays_on_one_line()
        => Assert.Equal("Réunion du <span class=\"whole\">groupe-pays</span> Mali", Write("Réunion du groupe-pays Mali"));

    [Theory]
    [InlineData("lundi, 14\u00a0h\u00a0–\u00a016\u00a0h", "lundi, <span class=\"whole\">14\u00a0h\u00a0–\u00a016\u00a0h</span>")]
    [InlineData("9\u00a0h\u00a030\u00a0–\u00a012\u00a0h\u00a015", "<span class=\"whole\">9\u00a0h\u00a030\u00a0–\u00a012\u00a0h\u00a015</span>")]
    public void A_span_of_hours_stays_on_one_line(string text, string html) => Assert.Equal(html, Write(text));

    [Theory]
    [InlineData("Auvergne-Rhône-Alpes-Sud")]
    [InlineData("2018-2026 et -pays-")]
    public void A_long_compound_and_numbers_may_break(string text) => Assert.Equal(text, Write(text));

    [Fact]
    public void Nothing_in_the_text_is_markup()
        => Assert.Equal(
            "&lt;b&gt;<span class=\"whole\">groupe-pays</span>&lt;/b&gt; &amp; 1<sup>er</sup> &quot;",
            Write("<b>groupe-pays</b> & 1er \""));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void No_text_gives_nothing(string? text) => Assert.Equal(string.Empty, Write(text));

    [Fact]
    public void A_word_without_end_may_be_broken_at_every_hundredth_letter()
    {
        Assert.Equal($"{Letters(100)}<wbr>{Letters(100)}<wbr>{Letters(50)} suite", Write(Letters(250) + " suite"));
        Assert.Equal(Letters(100), Write(Letters(100)));
        Assert.Equal($"{Letters(60)} {Letters(60)}", Write($"{Letters(60)} {Letters(60)}"));
    }

    [Fact]
    public void A_sign_of_several_parts_is_not_broken_and_counts_as_one_where_it_is_a_reference()
    {
        Assert.Equal($"{Letters(99)}e\u0301\u0301W<wbr>W", Write($"{Letters(99)}e\u0301\u0301WW"));
        Assert.DoesNotContain("<wbr>", Write(string.Concat(Enumerable.Repeat("👩🏽\u200d🚀", 90))), StringComparison.Ordinal);
        Assert.DoesNotContain("<wbr>", WriteHtml(string.Concat(Enumerable.Repeat("👩🏽\u200d🚀", 90))), StringComparison.Ordinal);
        Assert.Equal($"{Letters(99)}&amp;<wbr>{Letters(9)}", Write($"{Letters(99)}&{Letters(9)}"));
    }

    [Theory]
    [InlineData("<p>{0}</p><p>{0}</p>")]
    [InlineData("<a title=\"{0} > {0}{0}\" href='/{0}{0}'>lien</a>")]
    [InlineData("<p>un\n{0} deux {0}</p><hr>{0}")]
    public void Markup_stays_as_it_is(string html)
    {
        html = html.Replace("{0}", Letters(90), StringComparison.Ordinal);

        Assert.Equal(html, WriteHtml(html));
    }

    [Fact]
    public void A_word_without_end_in_markup_may_be_broken()
        => Assert.Equal($"<p class=\"a\"><b>{Letters(100)}<wbr>{Letters(20)}</b></p>", WriteHtml($"<p class=\"a\"><b>{Letters(120)}</b></p>"));

    private static string Letters(int count) => new('W', count);

    private static string WriteHtml(string html)
    {
        using var writer = new StringWriter();
        Typeset.Html(html).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private static string Write(string? text)
    {
        using var writer = new StringWriter();
        Typeset.Of(text).WriteTo(writer, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return writer.ToString().Replace("&#xA0;", "\u00a0", StringComparison.Ordinal);
    }
}
