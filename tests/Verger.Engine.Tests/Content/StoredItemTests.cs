using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace Verger.Engine.Tests.Content;

/// <summary>Items that are still the text that the database holds.</summary>
public sealed class StoredItemTests : ContentElementTests
{
    [Fact]
    public void Items_of_one_text_share_nothing_that_changes()
    {
        var text = Text("""{"ContentType":"Sample","SamplePart":{"Text":"a"}}""");
        var (changed, other) = (text.NewItem(), text.NewItem());

        changed.ContentType = "Other";
        changed.As<SamplePart>()!.Text = "b";
        changed.Apply(changed.As<SamplePart>()!);

        Assert.Equal("Sample", other.ContentType);
        Assert.Equal("a", other.As<SamplePart>()!.Text);
        Assert.Equal("a", text.NewItem().As<SamplePart>()!.Text);
    }

    [Fact]
    public void A_part_that_was_read_as_a_class_and_its_JSON_are_one()
    {
        var item = Text("""{"SamplePart":{"Text":"a","Field":{"Value":1}}}""").NewItem();

        var part = item.As<SamplePart>()!;
        part.Text = "b";
        part.Apply();

        var json = ((JsonObject)item.Content)["SamplePart"]!;
        Assert.Equal("b", json["Text"]!.GetValue<string>());
        Assert.Equal(1, json["Field"]!["Value"]!.GetValue<int>());
    }

    [Fact]
    public void Names_are_found_whatever_their_case_and_the_last_of_a_name_counts()
    {
        var item = Text("""{"samplepart":{"Text":"a"},"SamplePart":{"Text":"b"}}""").NewItem();

        Assert.True(item.Has("SAMPLEPART"));
        Assert.Equal("b", item.As<SamplePart>()!.Text);
    }

    [Fact]
    public void An_item_that_nobody_touched_is_written_as_it_was()
    {
        const string json = """{"ContentItemId":"i","ContentItemVersionId":"v","ContentType":"Sample","DisplayText":"Été","Latest":true,"Published":true,"ModifiedUtc":"2025-01-02T03:04:05Z","PublishedUtc":null,"CreatedUtc":null,"Owner":null,"Author":"a","SamplePart":{"Text":"œuvre \u003Cb\u003E"},"Loose":[1,{"a":null}]}""";

        var written = JsonSerializer.Serialize(Text(json).NewItem(), JOptions.UnsafeRelaxedJsonEscaping);

        Assert.Equal(JsonSerializer.Serialize(JsonDocument.Parse(json), JOptions.UnsafeRelaxedJsonEscaping), written);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("3")]
    public void What_is_no_object_is_refused(string json) => Assert.Throws<JsonException>(() => Text(json));

    protected override ContentItem Item(string data) => Text(data).NewItem();

    private static ItemText Text(string json) => new(Encoding.UTF8.GetBytes(json));
}
