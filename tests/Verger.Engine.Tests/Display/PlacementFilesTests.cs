using System.Text;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Shapes;
using Verger.Engine.Display.Placement;

namespace Verger.Engine.Tests.Display;

public sealed class PlacementFilesTests
{
    private readonly CapturedLog _log = new();
    private readonly Dictionary<string, ShapeDescriptor> _descriptors = [];

    [Fact]
    public void The_last_rule_that_matches_serves()
    {
        Apply("""{ "X": [ { "place": "A" }, { "place": "B", "displayType": "Summary" }, { "place": "C", "differentiator": "d" } ] }""");

        Assert.Equal("A", Find("X", "Detail", "other")!.Location);
        Assert.Equal("B", Find("X", "Summary", "other")!.Location);
        Assert.Equal("C", Find("X", "Summary", "d")!.Location);
        Assert.Equal("m/placement.json", Find("X", "Detail", null)!.Source);
    }

    [Fact]
    public void What_a_later_file_says_comes_before_and_where_it_says_nothing_the_earlier_counts()
    {
        Apply("""{ "X": [ { "place": "A" } ] }""");
        Apply("""{ "X": [ { "place": "B", "displayType": "Summary" } ] }""");

        Assert.Equal("A", Find("X", "Detail", null)!.Location);
        Assert.Equal("B", Find("X", "Summary", null)!.Location);
    }

    [Theory]
    [InlineData("{\n \"X\": [\n  { \"place\": }\n ]\n}", "m/placement.json, line 3")]
    [InlineData("[]", "m/placement.json: it must hold an object")]
    [InlineData("""{ "X": "A" }""", "at 'X': it must be an array")]
    [InlineData("""{ "X": [ "A" ] }""", "at 'X': X[0] must be an object")]
    [InlineData("""{ "X": [ {}, { "place": 5 } ] }""", "at 'X': 'place' of X[1] must be a text")]
    [InlineData("""{ "X": [ { "alternates": "a" } ] }""", "at 'X': 'alternates' of X[0] must be an array of texts")]
    [InlineData("""{ "X": [ { "weather": "fine" } ] }""", "at 'X': X[0] has 'weather', which no enabled module knows")]
    public void A_fault_is_logged_with_file_and_place_and_leaves_the_rest_standing(string file, string expected)
    {
        Apply("""{ "X": [ { "place": "Before" } ], "Y": [ { "place": "Before" } ] }""");
        Apply(file);

        Assert.Contains(expected, Assert.Single(_log.Entries), StringComparison.Ordinal);
        Assert.Equal("Before", Find("X", "Detail", null)!.Location);
        Assert.Equal("Before", Find("Y", "Detail", null)!.Location);
    }

    private void Apply(string json)
    {
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(_log));
        var files = new PlacementFiles(new PlacementRuleReader([], []), factory.CreateLogger<PlacementFiles>());
        files.Apply("m", new MemoryStream(Encoding.UTF8.GetBytes(json)), _descriptors);
    }

    private PlacementInfo? Find(string shapeType, string displayType, string? differentiator)
        => _descriptors[shapeType].Placement!(new ShapePlacementContext(shapeType, displayType, differentiator, new Shape()));
}
