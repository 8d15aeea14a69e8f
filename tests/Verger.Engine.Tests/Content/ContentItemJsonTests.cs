using System.Text.Json;
using OrchardCore.ContentManagement;

namespace Verger.Engine.Tests.Content;

public sealed class ContentItemJsonTests
{
    private const string Orchard = """
        {"ContentItemId":"4p9vwc3x7h2zkr5m1q8dnb6tye","ContentItemVersionId":"4hj3tevgvmk8b9wj2nzdk9tqkc","ContentType":"PartnerInstitution","DisplayText":"Agence française de développement","Latest":true,"Published":true,"ModifiedUtc":"2026-01-15T09:30:00Z","PublishedUtc":"2026-01-15T09:31:00.25Z","CreatedUtc":"2026-01-01T00:00:00Z","Owner":"4admin","Author":"admin","TitlePart":{"Title":"Agence française de développement"},"AutoroutePart":{"Path":"partenaires/afd","SetHomepage":false},"PartnerInstitution":{"Acronym":{"Text":"AFD"},"FoundedOn":{},"Rank":{"Value":2.50}},"Labels":[1,null,"é"]}
        """;

    [Fact]
    public void What_Orchard_wrote_is_written_back_byte_for_byte()
        => Assert.Equal(Orchard, Write(Read(Orchard)));

    [Fact]
    public void It_is_written_back_byte_for_byte_after_its_parts_were_read()
    {
        var item = Read(Orchard);
        item.Get<ContentPart>("PartnerInstitution")!.Get<SampleField>("Acronym");
        item.Get<ContentPart>("TitlePart");

        Assert.Equal(Orchard, Write(item));
    }

    [Fact]
    public void A_draft_has_its_empty_properties_too()
    {
        var item = new ContentItem { ContentItemId = "a", ContentItemVersionId = "b", ContentType = "Page", Latest = true };

        Assert.Equal(
            """{"ContentItemId":"a","ContentItemVersionId":"b","ContentType":"Page","DisplayText":null,"Latest":true,"Published":false,"ModifiedUtc":null,"PublishedUtc":null,"CreatedUtc":null,"Owner":null,"Author":null}""",
            Write(item));
    }

    [Theory]
    [InlineData("2026-03-01T12:00:00", "2026-03-01T12:00:00Z")]
    [InlineData("2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z")]
    [InlineData("2026-03-01T12:00:00+02:00", "2026-03-01T10:00:00Z")]
    public void Dates_are_UTC_however_they_were_written(string written, string stored)
    {
        var item = Read($$"""{"ContentType":"Page","PublishedUtc":"{{written}}"}""");

        Assert.Equal(DateTimeKind.Utc, item.PublishedUtc!.Value.Kind);
        Assert.Contains($"\"PublishedUtc\":\"{stored}\"", Write(item));
    }

    [Fact]
    public void What_is_not_an_item_is_refused() => Assert.Throws<JsonException>(() => Read("[]"));

    [Fact]
    public void An_item_within_a_part_is_an_item()
    {
        var item = Read("""{"ContentType":"Taxonomy","TaxonomyPart":{"Terms":[{"ContentItemId":"fr","ContentType":"Country","DisplayText":"France","Country":{"IsoCode":{"Text":"FR"}}}]}}""");

        var term = Assert.Single(item.Get<TermsPart>("TaxonomyPart")!.Terms);

        Assert.Equal("France", term.DisplayText);
        Assert.Equal("FR", term.Get<ContentPart>("Country")!.Get<SampleField>("IsoCode")!.Text);
    }

    private static ContentItem Read(string json) => JsonSerializer.Deserialize<ContentItem>(json, JOptions.Default)!;

    private static string Write(ContentItem item) => JsonSerializer.Serialize(item, JOptions.UnsafeRelaxedJsonEscaping);

    public sealed class TermsPart : ContentPart
    {
        public List<ContentItem> Terms { get; set; } = [];
    }
}
