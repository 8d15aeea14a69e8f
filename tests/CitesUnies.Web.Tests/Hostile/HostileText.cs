namespace CitesUnies.Web.Tests.Hostile;

/// <summary>A text that nobody should be able to harm the portal with.</summary>
/// <param name="Name">By which its pages are found.</param>
/// <param name="Line">What stands in fields of plain text.</param>
/// <param name="Html">What stands in fields of rich text.</param>
public sealed record HostileText(string Name, string Line, string Html)
{
    private const int Length = 100_000;

    /// <summary>Markup and scripts of every kind that a text may be taken for.</summary>
    public static HostileText Markup { get; } = new(
        "balises",
        "<script>window.hostile=1</script><img src=x onerror=\"window.hostile=1\">\"'></title></textarea><b>gras</b> {{ 7 | times: 7 }} ${7*7} @(7*7) &lt;i&gt; \u0001",
        "<p onclick=\"window.hostile=1\">avant <b>gras</b></p><script>window.hostile=1</script><img src=x onerror=window.hostile=1><iframe src=\"https://example.org\"></iframe>"
        + "<svg><script>window.hostile=1</script></svg><a href=\"javascript:window.hostile=1\">lien</a><style>*{display:none}</style><form action=\"https://example.org\"><input name=q></form>"
        + "<p style=\"position:fixed;inset:0;width:9999px\">après</p><table><tr><td>" + new string('x', 400) + "</td></tr></table></div></div></main>");

    /// <summary>What a recipe would run if it were its own.</summary>
    public static HostileText Script { get; } = new("script", "[js: 7*7]", "[env: PATH]");

    /// <summary>Right to left, with marks that turn the direction and never turn it back.</summary>
    public static HostileText RightToLeft { get; } = new(
        "droite-a-gauche",
        "\u202eمرحبا بالعالم \u2067שלום עולם\u2066 abc",
        "<p>\u202eمرحبا بالعالم \u2067שלום עולם\u2066 abc</p><p>ensuite</p>");

    /// <summary>Emoji of many code points, marks heaped upon a letter, a half of a surrogate pair's neighbours.</summary>
    public static HostileText Emoji { get; } = new(
        "emoji",
        "👨‍👩‍👧‍👦🏳️‍🌈🇫🇷 e" + new string('\u0301', 200) + " " + string.Concat(Enumerable.Repeat("👩🏽‍🚀", 60)),
        "<p>" + string.Concat(Enumerable.Repeat("👩🏽‍🚀", 600)) + "</p>");

    /// <summary>A word longer than any line.</summary>
    public static HostileText Word { get; } = new("mot", new string('W', Length), "<p>" + new string('W', Length) + "</p>");

    /// <summary>Words without end.</summary>
    public static HostileText Words { get; } = new(
        "mots",
        string.Concat(Enumerable.Repeat("groupe-pays ", Length / 12)).Trim(),
        "<p>" + string.Concat(Enumerable.Repeat("groupe-pays ", Length / 12)) + "</p>");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileText> All { get; } = [Markup, Script, RightToLeft, Emoji, Word, Words];
}
