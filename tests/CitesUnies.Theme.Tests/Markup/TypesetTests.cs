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

    private static string Write(string? text)
    {
        using var writer = new StringWriter();
        Typeset.Of(text).WriteTo(writer, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return writer.ToString().Replace("&#xA0;", "\u00a0", StringComparison.Ordinal);
    }
}
