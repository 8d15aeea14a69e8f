using OrchardCore.ContentManagement;
using Verger.Testing;

namespace Verger.Engine.Tests.Content;

/// <summary>
/// What each action does to an item in each state. A version is written as its text and its flags: P published, L latest.
/// </summary>
public sealed class TransitionTests
{
    private const string Draft = "one:L";
    private const string Published = "one:PL";
    private const string PublishedWithDraft = "one:P two:L";
    private const string Removed = "one:";

    public static TheoryData<string, string, string> Table => new()
    {
        { Draft, "edit", "edited:L" },
        { Published, "edit", "one:P edited:L" },
        { PublishedWithDraft, "edit", "one:P edited:L" },
        { Removed, "edit", Removed },

        { Draft, "publish latest", Published },
        { Published, "publish latest", Published },
        { PublishedWithDraft, "publish latest", "one: two:PL" },

        { Draft, "edit and publish", "edited:PL" },
        { Published, "edit and publish", "one: edited:PL" },
        { PublishedWithDraft, "edit and publish", "one: edited:PL" },

        { Draft, "unpublish", Draft },
        { Published, "unpublish", Draft },
        { PublishedWithDraft, "unpublish", "one: two:L" },

        { Draft, "discard draft", Removed },
        { PublishedWithDraft, "discard draft", "one:PL two:" },

        { Draft, "remove", Removed },
        { Published, "remove", Removed },
        { PublishedWithDraft, "remove", "one: two:" },
        { Removed, "remove", Removed },

        { Draft, "restore the first", "one: one:L" },
        { Published, "restore the first", "one:P one:L" },
        { PublishedWithDraft, "restore the first", "one:P two: one:L" },
        { Removed, "restore the first", "one: one:L" },

        { Draft, "update in place", "updated:L" },
        { Published, "update in place", "updated:PL" },
        { PublishedWithDraft, "update in place", "one:P updated:L" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task An_action_leads_from_state_to_state(string before, string action, string after)
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await BringToAsync(site, before);

        await site.DoAsync(manager => ActAsync(manager, id, action));

        Assert.Equal(after, await site.VersionsAsync(id));
    }

    [Theory, EachDatabase]
    public async Task An_item_lives_through_all_states_on_each_database(string provider)
    {
        await using var site = await ContentSite.CreateAsync(provider);
        var id = await BringToAsync(site, PublishedWithDraft);

        foreach (var action in (string[])["publish latest", "edit", "discard draft", "unpublish", "edit and publish", "remove", "restore the first", "publish latest"])
            await site.DoAsync(manager => ActAsync(manager, id, action));

        Assert.Equal("one: edited: edited: one:PL", await site.VersionsAsync(id));
    }

    [Theory]
    [InlineData(Draft, null, "one", "one", "one")]
    [InlineData(Published, "one", "one", null, "one")]
    [InlineData(PublishedWithDraft, "one", "two", "two", "two")]
    [InlineData(Removed, null, null, null, null)]
    public async Task Each_option_finds_its_version(string state, string? published, string? latest, string? draft, string? draftRequired)
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await BringToAsync(site, state);

        Assert.Equal(published, await TextAsync(VersionOptions.Published));
        Assert.Equal(published, await TextAsync(null));
        Assert.Equal(latest, await TextAsync(VersionOptions.Latest));
        Assert.Equal(draft, await TextAsync(VersionOptions.Draft));
        Assert.Equal(draftRequired, await TextAsync(VersionOptions.DraftRequired));

        async Task<string?> TextAsync(VersionOptions? options)
        {
            var one = await site.ReadAsync(manager => manager.GetAsync(id, options));
            var many = await site.ReadAsync(manager => manager.GetAsync([id, "unknown", id], options));
            Assert.Equal(one is null ? [] : [one.As<SamplePart>()!.Text], many.Select(item => item.As<SamplePart>()!.Text));
            return one?.As<SamplePart>()!.Text;
        }
    }

    [Fact]
    public async Task What_is_published_is_not_a_draft_to_discard()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await BringToAsync(site, Published);

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.DoAsync(manager => ActAsync(manager, id, "discard draft")));

        Assert.Equal(Published, await site.VersionsAsync(id));
    }

    private static async Task<string> BringToAsync(ContentSite site, string state)
    {
        var id = await site.CreatePageAsync(state is Draft or Removed ? VersionOptions.Draft : VersionOptions.Published);
        if (state == PublishedWithDraft)
            await site.DoAsync(async manager => (await manager.GetAsync(id, VersionOptions.DraftRequired))!.Alter<SamplePart>(part => part.Text = "two"));
        else if (state == Removed)
            await site.DoAsync(manager => ActAsync(manager, id, "remove"));

        Assert.Equal(state, await site.VersionsAsync(id));
        return id;
    }

    private static async Task ActAsync(IContentManager manager, string id, string action)
    {
        var latest = await manager.GetAsync(id, VersionOptions.Latest);
        switch (action)
        {
            case "edit" or "edit and publish":
                if (await manager.GetAsync(id, VersionOptions.DraftRequired) is not { } draft)
                    break;

                draft.Alter<SamplePart>(part => part.Text = "edited");
                await manager.SaveDraftAsync(draft);
                if (action != "edit")
                    Assert.True(await manager.PublishAsync(draft));
                break;
            case "publish latest":
                Assert.True(await manager.PublishAsync(latest!));
                break;
            case "unpublish":
                Assert.Equal(await manager.GetAsync(id) is not null, await manager.UnpublishAsync(latest!));
                break;
            case "discard draft":
                await manager.DiscardDraftAsync(latest!);
                break;
            case "remove":
                await manager.RemoveAsync(latest ?? (await manager.GetAllVersionsAsync(id)).First());
                break;
            case "restore the first":
                Assert.True((await manager.RestoreAsync((await manager.GetAllVersionsAsync(id)).MinBy(version => version.Id)!)).Succeeded);
                break;
            case "update in place":
                latest!.Alter<SamplePart>(part => part.Text = "updated");
                await manager.UpdateAsync(latest!);
                break;
            default:
                throw new ArgumentException(action);
        }
    }
}
