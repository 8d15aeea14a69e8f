using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace Verger.Engine.Tests.Display;

public sealed class FlatPositionComparerTests
{
    [Theory]
    [InlineData("1", "2", -1)]
    [InlineData("10", "9", 1)]
    [InlineData("1.5", "1", 1)]
    [InlineData("1.5", "1.10", -1)]
    [InlineData("1", "1.0", 0)]
    [InlineData("before", "-5", -1)]
    [InlineData("after", "999", 1)]
    [InlineData("after.50", "after", 1)]
    [InlineData("before.5", "before", 1)]
    [InlineData("after", "zebra", 1)]
    [InlineData("5", "zebra", -1)]
    [InlineData("alpha", "beta", -1)]
    [InlineData(null, "0", -1)]
    [InlineData(null, "before", 0)]
    [InlineData("", "0", 0)]
    [InlineData("5:", "5", 0)]
    [InlineData("99999999999999999999", "1", 1)]
    public void Positions_are_ordered_part_by_part(string? left, string? right, int expected)
    {
        Assert.Equal(expected, Math.Sign(FlatPositionComparer.Instance.Compare(left, right)));
        Assert.Equal(-expected, Math.Sign(FlatPositionComparer.Instance.Compare(right, left)));
    }

    [Fact]
    public async Task Items_of_a_shape_come_in_the_order_of_positions_and_equal_ones_in_that_of_adding()
    {
        var shape = new Shape();
        foreach (var (name, position) in new[] { ("c", "5"), ("a", "before"), ("d", "5"), ("e", "after"), ("b", "1.5") })
        {
            var item = new Shape();
            item.Metadata.Name = name;
            await shape.AddAsync(item, position);
        }

        Assert.Equal("abcde", string.Concat(shape.Items.Cast<IShape>().Select(item => item.Metadata.Name)));
    }
}
