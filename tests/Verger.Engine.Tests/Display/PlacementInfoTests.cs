using OrchardCore.DisplayManagement.Descriptors;

namespace Verger.Engine.Tests.Display;

public sealed class PlacementInfoTests
{
    [Theory]
    [InlineData("Content", "Content", "", false)]
    [InlineData("Content:5", "Content", "5", false)]
    [InlineData("Content:before.5", "Content", "before.5", false)]
    [InlineData("/Header:1", "Header", "1", true)]
    [InlineData("Content.Meta:2", "Content/Meta", "2", false)]
    public void A_location_names_zones_and_a_position(string location, string zones, string position, bool layout)
    {
        var placement = new PlacementInfo(location);

        Assert.Equal(zones, string.Join('/', placement.GetZones()));
        Assert.Equal(position, placement.GetPosition());
        Assert.Equal(layout, placement.IsLayoutZone());
        Assert.False(placement.IsHidden());
    }

    [Fact]
    public void A_location_of_an_editor_names_its_group_tab_card_and_column()
    {
        var placement = new PlacementInfo("Parts:0@Settings#Contenu;1%Adresse;2|Gauche_9;3");

        Assert.Equal("Settings", placement.GetGroup());
        Assert.Equal(new GroupingMetadata("Contenu", "1"), placement.Tab);
        Assert.Equal(new GroupingMetadata("Adresse", "2"), placement.Card);
        Assert.Equal(new GroupingMetadata("Gauche", "3", "9"), placement.Column);
        Assert.Equal("0", placement.GetPosition());
    }

    [Theory]
    [InlineData("-", true)]
    [InlineData("", true)]
    [InlineData(null, true)]
    [InlineData("Content", false)]
    public void A_dash_or_nothing_hides(string? location, bool hidden) => Assert.Equal(hidden, new PlacementInfo(location).IsHidden());

    [Fact]
    public void The_builder_writes_what_is_read_back()
    {
        var builder = new PlacementLocationBuilder().Zone("Parts", "5").AsLayoutZone().Group("g").Tab("t", "1").Card("c").Column("l", "2", "lg-6");

        Assert.Equal("/Parts:5@g#t;1%c|l_lg-6;2", builder.ToString());
        Assert.Equal(new GroupingMetadata("l", "2", "lg-6"), builder.Build().Column);
    }

    [Fact]
    public void Of_two_placements_the_second_counts_where_it_says_something()
    {
        var combined = new PlacementInfo("Content:1", "a", null, null, ["x"], ["w"]).Combine(new PlacementInfo(null, "b", "Other", null, ["x", "y"]))!;

        Assert.Equal("Content:1", combined.Location);
        Assert.Equal("b", combined.Source);
        Assert.Equal("Other", combined.ShapeType);
        Assert.Equal(["x", "y"], combined.Alternates!);
        Assert.Equal(["w"], combined.Wrappers!);
    }
}
