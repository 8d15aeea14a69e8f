using System.Text;
using Verger.Engine.Html;

namespace Verger.Content.Tests.Html;

public sealed class PlainMarkupTests
{
    private static readonly string[] _pieces =
    [
        "<p>", "</p>", "<h2>", "</h2>", "<ul>", "</ul>", "<ol>", "</ol>", "<li>", "</li>", "<strong>", "</strong>", "<em>", "</em>", "<br>", "</br>",
        "<a href=\"/partenaires\">", "<a href=\"https://example.org/?a=b\">", "<a href=\"javascript:alert(1)\">", "<a href='/x'>", "<a>", "</a>",
        "<a href=\"//example.org\">", "<a href=\"/\u00e9\">", "<P>", "<p >", "<p class=\"a\">", "<script>", "</script>", "<div>", "</div>", "<table>", "<td>",
        "<h1>", "<h22>", "<", ">", "\"", "</", "<!--", "-->", "&", "&amp;", "&lt;", "&nbsp;", "&#60;", "&eacute;", "Élus", " ", "\n", "\r", "\0", "\u00a0", "\t", "😀", "\uFFFE",
    ];

    [Theory]
    [InlineData("Un texte sans balise.")]
    [InlineData("<p>Appui aux <strong>élus <em>d’ici</em></strong>.</p>\n<h2>Suites</h2>\n<ul>\n<li>Un<ol><li>Deux</li></ol></li>\n</ul>")]
    [InlineData("<p><a href=\"https://example.org/a?b=c#d\">Ici</a><br><a href=\"mailto:contact@example.org\">Écrire</a> <a href=\"tel:+33153418181\">Appeler</a> <a href=\"/agenda\">Agenda</a></p>")]
    [InlineData("Moi &amp; toi : 3 &lt; 4,&nbsp;vrai")]
    public void What_editors_write_is_plain(string html)
    {
        Assert.True(PlainMarkup.Is(html));
        Assert.Equal(html, HtmlSanitizerService.Parse(html));
    }

    [Theory]
    [InlineData("<p>ouvert")]
    [InlineData("</p>")]
    [InlineData("<p><strong>a</p></strong>")]
    [InlineData("<p>a<ul><li>b</li></ul></p>")]
    [InlineData("<a href=\"/a\">a<a href=\"/b\">b</a></a>")]
    [InlineData("<ul>texte</ul>")]
    [InlineData("<p onclick=\"alert(1)\">a</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>")]
    [InlineData("<a href=\"//example.org\">a</a>")]
    [InlineData("<a href=\"/a\" onclick=\"alert(1)\">a</a>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a & b")]
    [InlineData("a > b")]
    [InlineData("<")]
    [InlineData("<a href=\"/sans-fin")]
    public void What_a_parser_would_change_is_not_plain(string html) => Assert.False(PlainMarkup.Is(html));

    [Fact]
    public void What_nests_deeper_than_any_text_is_left_to_the_parser()
    {
        static string Nested(int levels) => string.Concat(Enumerable.Repeat("<ul><li>", levels)) + string.Concat(Enumerable.Repeat("</li></ul>", levels));

        Assert.True(PlainMarkup.Is(Nested(6)));
        Assert.False(PlainMarkup.Is(Nested(7)));
    }

    // Whatever is put together at random: what counts as plain is what the sanitiser gives back, but for the way of writing a no-break space.
    [Fact]
    public void What_is_plain_comes_back_from_the_sanitiser_as_it_is()
    {
        var random = new Random(2026);
        var plain = 0;
        for (var round = 0; round < 60_000; round++)
        {
            var html = new StringBuilder();
            var open = new Stack<string>();
            for (var count = random.Next(1, 10); count > 0; count--)
            {
                // Half of them closed in order, so that many are plain and nearly plain.
                if (open.Count > 0 && random.Next(3) == 0)
                {
                    html.Append(open.Pop());
                    continue;
                }

                var piece = _pieces[random.Next(random.Next(2) == 0 ? 18 : _pieces.Length)];
                html.Append(piece);
                if (piece.StartsWith('<') && piece.EndsWith('>') && piece is not ("<br>" or "-->") && !piece.StartsWith("</", StringComparison.Ordinal))
                {
                    open.Push($"</{piece[1..^1].Split(' ')[0].ToLowerInvariant()}>");
                }
            }

            while (open.Count > 0 && random.Next(20) > 0)
            {
                html.Append(open.Pop());
            }

            var text = html.ToString();
            if (PlainMarkup.Is(text))
            {
                plain++;
                Assert.Equal(text.Replace("\u00a0", "&nbsp;", StringComparison.Ordinal), HtmlSanitizerService.Parse(text));
            }
        }

        Assert.True(plain > 2_000, $"Only {plain} texts were plain: the pieces do not try much.");
    }
}
