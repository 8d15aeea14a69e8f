using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace Verger.Engine.Tests.Content;

public sealed class JsonMergeTests
{
    [Theory]
    [InlineData(MergeArrayHandling.Concat, "[1,2,2,3]")]
    [InlineData(MergeArrayHandling.Union, "[1,2,3]")]
    [InlineData(MergeArrayHandling.Replace, "[2,3]")]
    [InlineData(MergeArrayHandling.Merge, "[2,3]")]
    public void Arrays_are_merged_as_told(MergeArrayHandling handling, string merged)
        => Assert.Equal($$"""{"A":{{merged}}}""", Merge("""{"A":[1,2]}""", """{"A":[2,3]}""", new() { MergeArrayHandling = handling }));

    [Fact]
    public void Items_at_the_same_position_are_merged_in_depth() => Assert.Equal(
        """{"A":[{"X":1,"Y":3},{"Z":4},[5]]}""",
        Merge("""{"A":[{"X":1,"Y":2}]}""", """{"A":[{"Y":3},{"Z":4},[5]]}""", new() { MergeArrayHandling = MergeArrayHandling.Merge }));

    [Theory]
    [InlineData(MergeNullValueHandling.Ignore, """{"A":1,"B":null}""")]
    [InlineData(MergeNullValueHandling.Merge, """{"A":null,"B":null}""")]
    public void Nulls_are_merged_as_told(MergeNullValueHandling handling, string merged)
        => Assert.Equal(merged, Merge("""{"A":1}""", """{"A":null,"B":null}""", new() { MergeNullValueHandling = handling }));

    [Fact]
    public void Names_may_be_compared_whatever_their_case()
        => Assert.Equal("""{"A":2}""", Merge("""{"A":1}""", """{"a":2}""", new() { PropertyNameComparison = StringComparison.OrdinalIgnoreCase }));

    [Fact]
    public void A_value_of_another_kind_takes_the_place() => Assert.Equal("""{"A":{"B":1}}""", Merge("""{"A":[1]}""", """{"A":{"B":1}}""", null));

    private static string Merge(string target, string source, JsonMergeSettings? settings)
        => JsonNode.Parse(target)!.AsObject().Merge(JsonNode.Parse(source), settings)!.ToJsonString();
}
