using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Settings;
using Verger.Content.CustomSettings;
using Verger.Content.Tests.Site;
using Verger.Testing;

namespace Verger.Content.Tests.CustomSettings;

public sealed class CustomSettingsTests
{
    [Theory, EachDatabase]
    public async Task Settings_lie_in_those_of_the_site_under_the_name_of_their_type(string provider)
    {
        await using var site = await CreateAsync(provider);
        Assert.Null((await SettingsAsync(site)).ContentType);

        await site.RunStepsAsync("""
            { "name": "custom-settings", "Details": { "ContentItemId": "4details000000000000000000", "ContentType": "Details", "DisplayText": "", "Latest": true, "Published": true,
              "Details": { "Phone": { "Text": "01 23 45 67 89" } } } }
            """);

        var details = await SettingsAsync(site);
        Assert.Equal(("Details", "01 23 45 67 89"), (details.ContentType, details.Get<ContentPart>("Details")!.Get<TextField>("Phone")!.Text));
        var properties = (await site.ReadAsync(services => services.GetRequiredService<ISiteService>().GetSiteSettingsAsync())).Properties;
        Assert.Equal("01 23 45 67 89", properties["Details"]!["Details"]!["Phone"]!["Text"]!.GetValue<string>());

        await site.RunStepsAsync("""{ "name": "custom-settings", "Details": { "ContentType": "Details", "Details": {} } }""");
        Assert.Null((await SettingsAsync(site)).Get<ContentPart>("Details")!.Get<TextField>("Phone")?.Text);
    }

    [Fact]
    public async Task Types_of_settings_are_those_of_that_stereotype()
    {
        await using var site = await CreateAsync(TestDatabase.Sqlite);

        await site.DoAsync(async services =>
        {
            var service = services.GetRequiredService<CustomSettingsService>();
            var type = Assert.Single(await service.GetAllSettingsTypesAsync());
            Assert.Equal("Details", type.Name);
            Assert.Null(await service.GetSettingsTypeAsync("Page"));
            Assert.Equal("Details", (await service.GetSettingsAsync(type)).ContentType);
        });
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_with_its_line()
    {
        await using var site = await CreateAsync(TestDatabase.Sqlite);

        var faults = await site.FaultsOfAsync("""
            { "steps": [
              { "name": "custom-settings",
                "Absent": {},
                "Page": { "ContentType": "Page" } },
              { "name": "custom-settings",
                "Details": 1 },
              { "name": "custom-settings", "Details": {
                "ContentType": "Page" } },
              { "name": "custom-settings", "Details": {
                "ContentType": "Details",
                "Details": { "Phone": 1 } } },
              { "name": "custom-settings",
                "Details": {} } ] }
            """);

        Assert.Equal(
            [
                (3, "Le type de réglages « Absent » est inconnu."),
                (4, "« Page » n’est pas un type de réglages : son stéréotype n’est pas « CustomSettings »."),
                (6, "« Details » doit être un objet { … }."),
                (8, "Ces réglages sont du type « Details », non « Page »."),
            ],
            faults.Take(4));
        Assert.Equal([11, 13], faults.Skip(4).Select(fault => fault.Line));
    }

    private static Task<ContentItem> SettingsAsync(ContentSite site)
        => site.ReadAsync(services => services.GetRequiredService<ISiteService>().GetCustomSettingsAsync("Details"));

    private static async Task<ContentSite> CreateAsync(string provider)
    {
        var site = await ContentSite.CreateOnAsync(provider, "OrchardCore.CustomSettings", "OrchardCore.ContentFields");
        await site.DefinePartAsync("Details", part => part.WithField("Phone", field => field.OfType(nameof(TextField))));
        await site.DefineAsync("Details", type => type.WithPart("Details").Stereotype("CustomSettings"));
        await site.DefineAsync("Page", _ => { });
        return site;
    }
}
