using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Infrastructure.Html;
using Verger.Engine.Html;

namespace Verger.Content.Tests.Html;

public sealed class SanitizerTests
{
    private readonly IHtmlSanitizerService _sanitizer =
        new ServiceCollection().AddHtml().BuildServiceProvider().GetRequiredService<IHtmlSanitizerService>();

    [Theory]
    [InlineData("<p>a<script>alert(1)</script>b</p>", "<p>ab</p>")]
    [InlineData("<img src=x onerror=alert(1)>", "<img src=\"x\">")]
    [InlineData("<svg><script>alert(1)</script></svg>", "")]
    [InlineData("<svg onload=alert(1)><p>a</p>", "<p>a</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"JaVa&#x09;script:alert(1)\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\" data:text/html,<script>alert(1)</script>\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"vbscript:msgbox(1)\">a</a>", "<a>a</a>")]
    [InlineData("<iframe src=\"https://example.org\"></iframe>", "")]
    [InlineData("<object data=\"x.swf\"></object><embed src=\"x.swf\">", "")]
    [InlineData("<form action=\"/x\"><input name=\"a\"><button>b</button></form>", "")]
    [InlineData("<p style=\"position:fixed;top:0\">a</p>", "<p>a</p>")]
    [InlineData("<style>body{display:none}</style><p>a</p>", "<p>a</p>")]
    [InlineData("<base href=\"https://example.org/\"><p>a</p>", "<p>a</p>")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0;url=https://example.org\"><p>a</p>", "<p>a</p>")]
    [InlineData("<p id=\"location\" name=\"cookie\">a</p>", "<p>a</p>")]
    [InlineData("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>", "")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>", "<img src=\"x\">\"&gt;")]
    public void Nothing_that_runs_or_escapes_its_place_is_left(string hostile, string safe)
    {
        var sanitized = _sanitizer.Sanitize(hostile);

        Assert.DoesNotContain("alert", sanitized, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(safe, sanitized);
    }

    [Theory]
    [InlineData("<h2 class=\"titre\">Missions</h2><p>Appui aux <strong>collectivités</strong>.</p>")]
    [InlineData("<ul><li>Un</li><li><a href=\"https://cites-unies-france.org\" target=\"_blank\">Deux</a></li></ul>")]
    [InlineData("<p><a href=\"mailto:contact@example.org\">Écrire</a> <a href=\"tel:+33153418181\">Appeler</a> <a href=\"/partenaires\">Ici</a></p>")]
    [InlineData("<table><thead><tr><th scope=\"col\">An</th></tr></thead><tbody><tr><td>2025</td></tr></tbody></table>")]
    [InlineData("<p><img src=\"/media/a.png\" alt=\"Une carte\"></p>")]
    public void What_an_editor_writes_stays_as_it_is(string html) => Assert.Equal(html, _sanitizer.Sanitize(html));

    [Fact]
    public void Sanitizing_again_changes_nothing()
    {
        var once = _sanitizer.Sanitize("<p onclick=x>a &amp; b &lt;c&gt; <b>d<i>e</b>f</i></p>");

        Assert.Equal(once, _sanitizer.Sanitize(once));
    }

    [Fact]
    public void Remembered_results_belong_to_their_own_text_and_stay_within_bounds()
    {
        var recent = new RecentResults(100);
        for (var number = 0; number < 1000; number++)
        {
            recent.Add($"in-{number}", $"out-{number}");
        }

        Assert.True(recent.TryGet("in-999", out var result));
        Assert.Equal("out-999", result);
        Assert.False(recent.TryGet("in-0", out _));
        recent.Add(new string('a', 50), "too long to keep");
        Assert.False(recent.TryGet(new string('a', 50), out _));
    }
}
