using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Title.Models;
using Verger.Content.Tests.Site;

namespace Verger.Content.Tests.Pages;

public sealed class FieldPagesTests
{
    [Fact]
    public async Task Each_kind_of_field_is_shown()
    {
        await using var site = await CreateAsync();
        var other = await site.CreateItemAsync("Fiche", item => Put(item, "autre", _ => { }));
        await site.CreateItemAsync("Fiche", item => Put(item, "fiche", part => part
            .Set<TextField>("Name", field => field.Text = "a < b & c")
            .Set<MultiTextField>("Tags", field => field.Values = ["x", "inconnu"])
            .Set<BooleanField>("Open", field => field.Value = true)
            .Set<NumericField>("Amount", field => field.Value = 1234.5m)
            .Set<DateField>("Day", field => field.Value = new DateTime(2025, 3, 1))
            .Set<DateTimeField>("Moment", field => field.Value = new DateTime(2025, 3, 1, 9, 30, 0, DateTimeKind.Utc))
            .Set<TimeField>("Hour", field => field.Value = new TimeSpan(9, 5, 0))
            .Set<HtmlField>("Body", field => field.Html = "<p>Bon<strong>jour</strong></p>")
            .Set<LinkField>("Site", field => (field.Url, field.Text) = ("https://example.org/?a=1&b=2", "Le site"))
            .Set<LinkField>("Bad", field => (field.Url, field.Text) = ("javascript:alert(1)", "Piège"))
            .Set<ContentPickerField>("See", field => field.ContentItemIds = [other.ContentItemId, "4gone00000000000000000000"])));

        var html = await (await site.BrowseAsync()).GetStringAsync("/fiche");

        Assert.Contains("<p class=\"field field-type-text-field field-name-fiche-name\">a &lt; b &amp; c</p>", html, StringComparison.Ordinal);
        Assert.Contains("<li>Étiquette X</li>", html, StringComparison.Ordinal);
        Assert.Contains("<li>inconnu</li>", html, StringComparison.Ordinal);
        Assert.Contains("datetime=\"2025-03-01\"", html, StringComparison.Ordinal);
        Assert.Contains("datetime=\"2025-03-01T09:30:00Z\"", html, StringComparison.Ordinal);
        Assert.Contains("datetime=\"09:05:00\"", html, StringComparison.Ordinal);
        Assert.Contains("<p>Bon<strong>jour</strong></p>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://example.org/?a=1&amp;b=2\">Le site</a>", html, StringComparison.Ordinal);
        Assert.Contains("Piège", html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<a href=\"/autre\">autre</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_without_a_value_leaves_nothing_on_the_page()
    {
        await using var site = await CreateAsync();
        await site.CreateItemAsync("Fiche", item => Put(item, "vide", _ => { }));

        var html = await (await site.BrowseAsync()).GetStringAsync("/vide");

        Assert.Contains("<h1>vide</h1>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("field-type-text", html, StringComparison.Ordinal);
        Assert.DoesNotContain("field-type-date", html, StringComparison.Ordinal);
        Assert.DoesNotContain("field-type-html", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<ul", html, StringComparison.Ordinal);
    }

    private static async Task<ContentSite> CreateAsync()
    {
        var site = await ContentSite.CreateAsync("OrchardCore.Title", "OrchardCore.Autoroute", "OrchardCore.ContentFields");
        await site.DefinePartAsync("Fiche", part => Field<TextField>(part, "Name")
            .WithField("Tags", field => field.OfType(nameof(MultiTextField)).WithSettings(new MultiTextFieldSettings
            {
                Options = [new MultiTextFieldValueOption { Name = "Étiquette X", Value = "x" }],
            }))
            .WithField("Open", field => field.OfType(nameof(BooleanField)))
            .WithField("Amount", field => field.OfType(nameof(NumericField)))
            .WithField("Day", field => field.OfType(nameof(DateField)))
            .WithField("Moment", field => field.OfType(nameof(DateTimeField)))
            .WithField("Hour", field => field.OfType(nameof(TimeField)))
            .WithField("Body", field => field.OfType(nameof(HtmlField)))
            .WithField("Site", field => field.OfType(nameof(LinkField)))
            .WithField("Bad", field => field.OfType(nameof(LinkField)))
            .WithField("See", field => field.OfType(nameof(ContentPickerField))));
        await site.DefineAsync("Fiche", type => type.WithPart(nameof(TitlePart)).WithPart(nameof(AutoroutePart)).WithPart("Fiche"));
        return site;
    }

    private static ContentPartDefinitionBuilder Field<T>(ContentPartDefinitionBuilder part, string name) =>
        part.WithField(name, field => field.OfType(typeof(T).Name));

    private static void Put(ContentItem item, string title, Action<ContentPart> fill)
    {
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<ContentPart>("Fiche", fill);
    }
}
