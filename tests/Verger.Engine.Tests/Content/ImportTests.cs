using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using OrchardCore.ContentManagement;
using Verger.Testing;

namespace Verger.Engine.Tests.Content;

public sealed class ImportTests
{
    private const string Id = "4p9vwc3x7h2zkr5m1q8dnb6tye";

    [Theory, EachDatabase]
    public async Task Importing_twice_is_importing_once(string provider)
    {
        await using var site = await ContentSite.CreateAsync(provider);
        await ImportAsync(site, Page("v1", "one"), Page("w1", "other", id: "other"));
        var before = await JsonAsync(site);
        site.Steps.Clear();
        site.Clock.UtcNow = site.Clock.UtcNow.AddDays(1);

        await ImportAsync(site, Page("v1", "one"), Page("w1", "other", id: "other"));

        Assert.Equal(before, await JsonAsync(site));
        Assert.Empty(site.Steps.Take());
    }

    [Fact]
    public async Task What_is_imported_keeps_its_identity_state_and_dates()
    {
        await using var site = await ContentSite.CreateAsync();
        var published = new DateTime(2025, 6, 1, 8, 0, 0, DateTimeKind.Utc);
        var page = Page("v1", "one");
        page.PublishedUtc = published;
        page.ModifiedUtc = published.AddDays(1);
        page.CreatedUtc = published.AddDays(-1);

        await ImportAsync(site, page);

        var stored = (await site.ReadAsync(manager => manager.GetAsync(Id)))!;
        Assert.Equal(("v1", true, true), (stored.ContentItemVersionId, stored.Published, stored.Latest));
        Assert.Equal((published.AddDays(-1), published.AddDays(1), published), (stored.CreatedUtc, stored.ModifiedUtc, stored.PublishedUtc));
    }

    [Fact]
    public async Task A_version_that_has_changed_is_brought_up_to_date()
    {
        await using var site = await ContentSite.CreateAsync();
        await ImportAsync(site, Page("v1", "one"));

        await ImportAsync(site, Page("v1", "changed"));

        Assert.Equal("changed:PL", await site.VersionsAsync(Id));
    }

    [Fact]
    public async Task A_new_version_takes_the_place_of_the_one_before()
    {
        await using var site = await ContentSite.CreateAsync();
        await ImportAsync(site, Page("v1", "one"));

        await ImportAsync(site, Page("v2", "two"));

        Assert.Equal("one: two:PL", await site.VersionsAsync(Id));
    }

    [Theory]
    [InlineData(true, false, "one:L two:P")]
    [InlineData(false, true, "one:P two:L")]
    [InlineData(false, false, "one:PL two:")]
    public async Task Only_the_flags_that_an_import_has_move_to_it(bool published, bool latest, string after)
    {
        await using var site = await ContentSite.CreateAsync();
        await ImportAsync(site, Page("v1", "one"));

        await ImportAsync(site, Page("v2", "two", published: published, latest: latest));

        Assert.Equal(after, await site.VersionsAsync(Id));
    }

    [Fact]
    public async Task A_draft_is_published_by_importing_it_published()
    {
        await using var site = await ContentSite.CreateAsync();
        await ImportAsync(site, Page("v1", "one", published: false));

        await ImportAsync(site, Page("v1", "one"));

        Assert.Equal("one:PL", await site.VersionsAsync(Id));
    }

    [Fact]
    public async Task What_was_published_is_unpublished_by_importing_it_so()
    {
        await using var site = await ContentSite.CreateAsync();
        await ImportAsync(site, Page("v1", "one"));

        await ImportAsync(site, Page("v1", "one", published: false));

        Assert.Equal("one:L", await site.VersionsAsync(Id));
    }

    [Fact]
    public async Task What_editors_made_since_stays_when_the_same_is_imported_again()
    {
        await using var site = await ContentSite.CreateAsync();
        await ImportAsync(site, Page("v1", "one"));
        await site.DoAsync(async manager =>
        {
            var draft = (await manager.GetAsync(Id, VersionOptions.DraftRequired))!;
            draft.Alter<SamplePart>(part => part.Text = "edited");
            await manager.PublishAsync(draft);
        });

        await ImportAsync(site, Page("v1", "one"));

        Assert.Equal("one: edited:PL", await site.VersionsAsync(Id));
    }

    [Fact]
    public async Task An_item_without_version_id_is_known_by_its_content()
    {
        await using var site = await ContentSite.CreateAsync();
        await ImportAsync(site, Page("", "one"));
        await ImportAsync(site, Page("", "one"));
        Assert.Equal("one:PL", await site.VersionsAsync(Id));

        await ImportAsync(site, Page("", "two"));
        Assert.Equal("one: two:PL", await site.VersionsAsync(Id));
    }

    [Fact]
    public async Task The_same_version_twice_in_one_import_is_one_version()
    {
        await using var site = await ContentSite.CreateAsync();

        await ImportAsync(site, Page("v1", "one"), Page("v1", "one"));

        Assert.Equal("one:PL", await site.VersionsAsync(Id));
    }

    [Fact]
    public async Task An_item_that_does_not_pass_is_named_with_its_faults_and_nothing_is_stored()
    {
        await using var site = await ContentSite.CreateAsync();
        site.Steps.RefuseText = true;

        var fault = await Assert.ThrowsAsync<ValidationException>(() => ImportAsync(site, Page("v1", "one")));

        Assert.Contains(Id, fault.Message);
        Assert.Contains("SamplePart.Text: « one » est refusé.", fault.Message);
        Assert.Equal("", await site.VersionsAsync(Id));
    }

    [Fact]
    public async Task A_change_that_does_not_pass_leaves_the_stored_version()
    {
        await using var site = await ContentSite.CreateAsync();
        await ImportAsync(site, Page("v1", "one"));
        site.Steps.RefuseText = true;

        await site.DoAsync(async manager =>
        {
            var stored = (await manager.GetAsync(Id))!;
            var result = await manager.UpdateContentItemVersionAsync(stored, Page("v1", "bad"));
            Assert.False(result.Succeeded);
            Assert.Equal("one", (await manager.GetAsync(Id))!.As<SamplePart>()!.Text);
        });

        Assert.Equal("one:PL", await site.VersionsAsync(Id));
    }

    [Fact]
    public async Task An_item_of_a_type_that_does_not_exist_is_refused()
    {
        await using var site = await ContentSite.CreateAsync();
        var page = Page("v1", "one");
        page.ContentType = "Gone";

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => ImportAsync(site, page));

        Assert.Contains("'Gone'", fault.Message);
    }

    private static Task ImportAsync(ContentSite site, params ContentItem[] items) => site.DoAsync(manager => manager.ImportAsync(items));

    private static ContentItem Page(string versionId, string text, string id = Id, bool published = true, bool latest = true)
    {
        var flags = $"\"Published\":{(published ? "true" : "false")},\"Latest\":{(latest ? "true" : "false")}";
        var json = $$$"""{"ContentItemId":"{{{id}}}","ContentItemVersionId":"{{{versionId}}}","ContentType":"Page",{{{flags}}},"SamplePart":{"Text":"{{{text}}}","Lines":["a","b"]}}""";
        return JsonSerializer.Deserialize<ContentItem>(json, JOptions.Default)!;
    }

    private static async Task<string> JsonAsync(ContentSite site)
        => JsonSerializer.Serialize(await site.ReadAsync(manager => manager.GetAsync([Id, "other"])), JOptions.Indented);
}
