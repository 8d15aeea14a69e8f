using System.Text.RegularExpressions;
using System.Xml.Linq;
using CitesUnies.Theme.Markup;

namespace CitesUnies.Theme.Tests.Markup;

public sealed class WorldTests
{
    private static readonly Dictionary<string, XElement> _symbols = Symbols();

    [Fact]
    public void Every_country_of_the_vocabulary_is_on_the_map_and_joined_to_france()
    {
        var codes = Regex.Matches(File.ReadAllText(Path.Combine(RepositoryRoot(), "recipes", "vocabulary.recipe.json")), "\"IsoCode\":\\s*\\{\\s*\"Text\":\\s*\"([A-Z]{2})\"")
            .Select(match => match.Groups[1].Value.ToLowerInvariant()).ToList();

        Assert.True(codes.Count > 20, $"{codes.Count} codes were found in the recipe.");
        Assert.DoesNotContain(codes, code => !_symbols.ContainsKey(code));
        Assert.DoesNotContain(codes, code => code != "fr" && !_symbols.ContainsKey($"{code}-link"));
    }

    [Theory]
    [InlineData("us", 150, 330, 80, 200)]
    [InlineData("mg", 580, 680, 270, 360)]
    [InlineData("fr", 450, 520, 60, 130)]
    [InlineData("jp", 800, 900, 100, 180)]
    public void A_country_is_where_it_is_in_the_world(string code, double left, double right, double top, double bottom)
    {
        var point = Regex.Match(_symbols[code].Elements().Single().Attribute("d")!.Value, @"^M([\d.]+) ([\d.]+)h0$");
        Assert.InRange(double.Parse(point.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), left, right);
        Assert.InRange(double.Parse(point.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture), top, bottom);
    }

    [Fact]
    public void The_land_is_dots() => Assert.InRange(_symbols["land"].Elements().Single().Attribute("d")!.Value.Split('M').Length, 1000, 4000);

    private static Dictionary<string, XElement> Symbols()
    {
        using var file = typeof(Icon).Assembly.GetManifestResourceStream("wwwroot/world.svg")!;
        return XDocument.Load(file).Descendants().Where(element => element.Name.LocalName == "symbol").ToDictionary(element => element.Attribute("id")!.Value);
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CitesUnies.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
