using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace Verger.Engine.Tests.Content;

/// <summary>The pieces of an item, whatever it was read from.</summary>
public abstract class ContentElementTests
{
    [Fact]
    public void A_part_is_read_once()
    {
        var item = Item("""{"SamplePart":{"Text":"a"}}""");

        Assert.Same(item.As<SamplePart>(), item.As<SamplePart>());
        Assert.Same(item, item.As<SamplePart>()!.ContentItem);
    }

    [Fact]
    public void A_part_that_is_missing_is_null() => Assert.Null(Item("{}").As<SamplePart>());

    [Fact]
    public void A_part_first_read_without_its_class_is_read_again_with_it()
    {
        var item = Item("""{"SamplePart":{"Text":"a"}}""");

        item.Get<ContentPart>("SamplePart");

        Assert.Equal("a", item.As<SamplePart>()!.Text);
    }

    [Fact]
    public void A_change_is_stored_by_Apply_and_not_before()
    {
        var item = Item("""{"SamplePart":{"Text":"a"}}""");
        var part = item.As<SamplePart>()!;

        part.Text = "b";
        Assert.Equal("a", Text(item));

        item.Apply(part);
        Assert.Equal("b", Text(item));
    }

    [Fact]
    public void Alter_makes_a_part_that_is_missing()
    {
        var item = Item("{}");

        item.Alter<SamplePart>(part => part.Text = "b");

        Assert.Equal("b", Text(item));
        Assert.Equal("b", item.As<SamplePart>()!.Text);
    }

    [Fact]
    public void What_is_emptied_is_no_longer_stored()
    {
        var item = Item("""{"SamplePart":{"Text":"a","Lines":["x","y"],"Labels":{"fr":"un","en":"one"},"Rank":3}}""");

        item.Alter<SamplePart>(part =>
        {
            part.Text = null;
            part.Lines = ["z"];
            part.Labels.Remove("en");
            part.Rank = 0;
        });

        Assert.Equal("""{"Lines":["z"],"Labels":{"fr":"un"},"Rank":0,"Open":false}""", Data(item, "SamplePart"));
    }

    [Fact]
    public void The_fields_of_a_part_outlive_changes_of_the_part()
    {
        var item = Item("""{"SamplePart":{"Text":"a","Motto":{"Text":"liberté"}}}""");

        item.Alter<SamplePart>(part => part.Text = "b");

        Assert.Equal("liberté", item.As<SamplePart>()!.Get<SampleField>("Motto")!.Text);
    }

    [Fact]
    public void A_field_is_changed_within_its_part()
    {
        var item = Item("""{"SamplePart":{"Text":"a","Motto":{"Text":"liberté","Note":"kept"}}}""");

        item.As<SamplePart>()!.Alter<SampleField>("Motto", field => field.Text = "égalité");

        Assert.Equal("""{"Text":"égalité","Note":"kept"}""", Data(item, "SamplePart", "Motto"));
    }

    [Fact]
    public void A_field_set_on_a_part_made_apart_comes_with_the_part()
    {
        var part = new SamplePart { Text = "a" };
        part.Alter<SampleField>("Motto", field => field.Text = "liberté");
        var item = Item("{}");

        item.Weld(part);

        Assert.Equal("liberté", item.As<SamplePart>()!.Get<SampleField>("Motto")!.Text);
        Assert.Equal("""{"Motto":{"Text":"liberté"},"Text":"a","Lines":[],"Labels":{}}""", Data(item, "SamplePart"));
    }

    [Fact]
    public void Weld_leaves_a_part_that_is_there()
    {
        var item = Item("""{"SamplePart":{"Text":"a"}}""");

        item.Weld(new SamplePart { Text = "b" });

        Assert.Equal("a", item.As<SamplePart>()!.Text);
    }

    [Fact]
    public void The_part_of_another_item_is_copied()
    {
        var one = Item("""{"SamplePart":{"Text":"a","Motto":{"Text":"liberté"}}}""");
        var other = Item("{}");

        other.Apply(one.As<SamplePart>()!);
        other.As<SamplePart>()!.Alter<SampleField>("Motto", field => field.Text = "égalité");

        Assert.Equal("""{"Text":"liberté"}""", Data(one, "SamplePart", "Motto"));
        Assert.Equal("""{"Text":"égalité"}""", Data(other, "SamplePart", "Motto"));
    }

    [Fact]
    public void Applying_an_element_writes_its_JSON_over()
    {
        var item = Item("""{"A":{"X":1,"Y":[1,2]},"B":{"Z":true}}""");

        item.Apply(Item("""{"A":{"X":2,"Y":[3]}}"""));

        Assert.Equal("""{"A":{"X":2,"Y":[3]},"B":{"Z":true}}""", Data(item));
    }

    [Fact]
    public void Merging_takes_content_and_text_but_neither_identity_nor_state()
    {
        var item = Item("""{"SamplePart":{"Text":"a","Lines":["x"]}}""");
        item.ContentItemId = "mine";

        item.Merge(new { ContentItemId = "other", Published = true, DisplayText = "Titre", SamplePart = new { Lines = new[] { "y" } } });

        Assert.Equal("mine", item.ContentItemId);
        Assert.False(item.Published);
        Assert.Equal("Titre", item.DisplayText);
        Assert.Equal("""{"SamplePart":{"Text":"a","Lines":["y"]}}""", Data(item));
        Assert.Equal(["y"], item.As<SamplePart>()!.Lines);
    }

    [Fact]
    public void Removing_a_part_leaves_nothing_of_it()
    {
        var item = Item("""{"SamplePart":{"Text":"a"}}""");
        item.As<SamplePart>();

        item.Remove<SamplePart>();

        Assert.Null(item.As<SamplePart>());
        Assert.Equal("{}", Data(item));
    }

    [Fact]
    public void A_copy_shares_nothing()
    {
        var item = Item("""{"SamplePart":{"Text":"a"}}""");
        item.ContentItemId = "id";

        var copy = item.Clone();
        copy.Alter<SamplePart>(part => part.Text = "b");

        Assert.Equal("id", copy.ContentItemId);
        Assert.Equal("a", item.As<SamplePart>()!.Text);
    }

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    public void An_item_has_a_draft_when_its_two_flags_differ(bool published, bool latest, bool hasDraft)
        => Assert.Equal(hasDraft, new ContentItem { Published = published, Latest = latest }.HasDraft());

    protected abstract ContentItem Item(string data);

    private static string? Text(ContentItem item) => Json(item)["SamplePart"]!["Text"]?.GetValue<string>();

    private static string Data(ContentItem item, params string[] path)
        => path.Aggregate((JsonNode)Json(item), (node, name) => node[name]!).ToJsonString(JOptions.UnsafeRelaxedJsonEscaping);

    private static JsonObject Json(ContentItem item) => (JsonObject)item.Content;
}
