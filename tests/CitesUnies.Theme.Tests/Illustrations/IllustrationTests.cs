using System.Globalization;
using System.Xml.Linq;
using CitesUnies.Theme.Illustrations;

namespace CitesUnies.Theme.Tests.Illustrations;

public sealed class IllustrationTests
{
    [Fact]
    public void The_same_words_give_the_same_drawing_on_every_machine()
    {
        var schemes = Plates(Draw(IllustrationSubject.Place, "ma", "assises")).Select(plate => plate.Attribute("class")!.Value);

        // Written down once: a change of these values changes every picture of the portal.
        Assert.Equal(ExpectedSchemes, schemes);
    }

    [Fact]
    public void Two_articles_about_one_country_do_not_look_alike()
    {
        Assert.NotEqual(
            Draw(IllustrationSubject.Place, "mg", "fonds-de-solidarite").ToString(),
            Draw(IllustrationSubject.Place, "mg", "assises").ToString());
    }

    [Fact]
    public void A_country_keeps_to_five_of_the_eight_colour_schemes()
    {
        var schemes = Enumerable.Range(0, 200)
            .SelectMany(i => Plates(Draw(IllustrationSubject.Place, "sn", $"article-{i}")))
            .Select(plate => plate.Attribute("class")!.Value)
            .Distinct();

        Assert.Equal(5, schemes.Count());
    }

    [Theory]
    [InlineData(IllustrationFormat.Card)]
    [InlineData(IllustrationFormat.Banner)]
    [InlineData(IllustrationFormat.Frieze)]
    public void Plates_that_touch_differ_in_colour(IllustrationFormat format)
    {
        foreach (var svg in Many(format))
        {
            var plates = Plates(svg).ToArray();
            foreach (var (one, other) in from one in plates from other in plates where one != other && Touch(one, other) select (one, other))
            {
                Assert.NotEqual(one.Attribute("class")!.Value, other.Attribute("class")!.Value);
            }
        }
    }

    [Theory]
    [InlineData(IllustrationFormat.Card, 360)]
    [InlineData(IllustrationFormat.Banner, 720)]
    [InlineData(IllustrationFormat.Frieze, 1440)]
    public void Plates_cover_the_whole_picture(IllustrationFormat format, int width)
    {
        foreach (var svg in Many(format))
        {
            Assert.Equal($"0 0 {width} 240", svg.Attribute("viewBox")!.Value);
            Assert.Equal(width * 240, Plates(svg).Sum(plate => Number(plate, "width") * Number(plate, "height")));
        }
    }

    [Fact]
    public void It_is_decorative_and_bears_no_style_of_its_own()
    {
        foreach (var svg in Many(IllustrationFormat.Card))
        {
            Assert.Equal("true", svg.Attribute("aria-hidden")!.Value);
            Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "style" or "fill" or "stroke" or "id");
        }
    }

    [Fact]
    public void A_card_weighs_less_than_eight_kilobytes()
    {
        Assert.All(Many(IllustrationFormat.Card), svg => Assert.InRange(svg.ToString(SaveOptions.DisableFormatting).Length, 400, 8192));
    }

    [Fact]
    public void The_culture_of_the_request_does_not_reach_the_drawing()
    {
        var expected = Draw(IllustrationSubject.Place, "vn").ToString();
        var before = CultureInfo.CurrentCulture;
        try
        {
            // Swedish writes the minus sign as U+2212, which no path understands.
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
            Assert.Equal(expected, Draw(IllustrationSubject.Place, "vn").ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_topic_that_has_motifs_of_its_own_is_known_by_the_start_of_a_word()
    {
        // « eau » is water, which has no dots; « réseau » is not, so that one of many has them.
        static bool HasDots(string svg) => svg.Contains("stroke-dasharray", StringComparison.Ordinal);
        string[] networks = [.. Enumerable.Range(0, 10).Select(i => $"reseau-{i}")];

        Assert.DoesNotContain(Drawn("eau-et-assainissement"), HasDots);
        Assert.Contains(networks.SelectMany(Drawn), HasDots);
    }

    private static string[] ExpectedSchemes => ["scheme-2", "scheme-5", "scheme-4"];

    private static IEnumerable<string> Drawn(string topic) =>
        Enumerable.Range(0, 60).Select(i => Draw(IllustrationSubject.Topic, topic, $"{i}").ToString());

    private static IEnumerable<XElement> Many(IllustrationFormat format) =>
        from subject in Enum.GetValues<IllustrationSubject>()
        from i in Enumerable.Range(0, 75)
        select Draw(subject, $"key-{i}", $"variation-{i}", format);

    private static XElement Draw(
        IllustrationSubject subject, string key, string variation = "", IllustrationFormat format = IllustrationFormat.Card) =>
        XElement.Parse(Illustration.Render(subject, key, variation, format).ToString()!);

    private static IEnumerable<XElement> Plates(XElement svg) => svg.Elements("svg");

    private static int Number(XElement element, string name) => int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static bool Touch(XElement one, XElement other) => Overlap(one, other, "x", "width") && Overlap(one, other, "y", "height");

    private static bool Overlap(XElement one, XElement other, string start, string length) =>
        Number(one, start) <= Number(other, start) + Number(other, length) && Number(other, start) <= Number(one, start) + Number(one, length);
}
