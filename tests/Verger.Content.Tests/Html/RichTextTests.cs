using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Html.Models;
using Microsoft.Extensions.DependencyInjection;
using Verger.Content.Tests.Site;

namespace Verger.Content.Tests.Html;

public sealed class RichTextTests
{
    private const string Hostile = "<p>Bonjour<script>alert(1)</script></p>";

    [Fact]
    public async Task Rich_text_is_sanitised_before_it_is_stored()
    {
        await using var site = await CreateAsync();

        var id = (await site.CreateItemAsync("Article", Fill)).ContentItemId;

        var stored = (await site.GetItemAsync(id))!;
        Assert.Equal("<p>Bonjour</p>", stored.As<HtmlBodyPart>()!.Html);
        Assert.Equal("<p>Bonjour</p>", stored.Get<ContentPart>("Article")!.Get<HtmlField>("Lead")!.Html);
        Assert.Equal(Hostile, stored.Get<ContentPart>("Article")!.Get<HtmlField>("Raw")!.Html);
    }

    [Fact]
    public async Task Rich_text_that_is_imported_or_saved_as_a_draft_is_sanitised_too()
    {
        await using var site = await CreateAsync();
        var item = await site.CreateItemAsync("Article", _ => { });

        await site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var draft = (await contentManager.GetAsync(item.ContentItemId, VersionOptions.DraftRequired))!;
            Fill(draft);
            await contentManager.SaveDraftAsync(draft);

            var imported = new ContentItem { ContentItemId = "4imported0000000000000000", ContentItemVersionId = "4version00000000000000000", ContentType = "Article", Latest = true, Published = true };
            Fill(imported);
            await contentManager.ImportAsync([imported]);
        });

        Assert.Equal("<p>Bonjour</p>", (await site.GetItemAsync(item.ContentItemId, VersionOptions.Latest))!.As<HtmlBodyPart>()!.Html);
        var fromElsewhere = (await site.GetItemAsync("4imported0000000000000000"))!;
        Assert.Equal("<p>Bonjour</p>", fromElsewhere.As<HtmlBodyPart>()!.Html);
        Assert.Equal("<p>Bonjour</p>", fromElsewhere.Get<ContentPart>("Article")!.Get<HtmlField>("Lead")!.Html);
    }

    private static async Task<ContentSite> CreateAsync()
    {
        var site = await ContentSite.CreateAsync("OrchardCore.Html", "OrchardCore.ContentFields");
        await site.DoAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterPartDefinitionAsync("Article", part => part
            .WithField("Lead", field => field.OfType(nameof(HtmlField)))
            .WithField("Raw", field => field.OfType(nameof(HtmlField)).WithSettings(new HtmlFieldSettings { SanitizeHtml = false }))));
        await site.DefineAsync("Article", type => type.Draftable().Versionable().WithPart("Article").WithPart(nameof(HtmlBodyPart)));
        return site;
    }

    private static void Fill(ContentItem item)
    {
        item.Alter<HtmlBodyPart>(part => part.Html = Hostile);
        item.Alter<ContentPart>("Article", part =>
        {
            part.Alter<HtmlField>("Lead", field => field.Html = Hostile);
            part.Alter<HtmlField>("Raw", field => field.Html = Hostile);
        });
    }
}
