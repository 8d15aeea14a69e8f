using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using Verger.Testing;
using YesSql;

namespace Verger.Engine.Tests.Content;

public sealed class PublishingTests
{
    [Fact]
    public async Task Publishing_that_a_handler_cancels_leaves_everything_as_it_was()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.CreatePageAsync(VersionOptions.Published);
        await EditAsync(site, id, "two");
        Cancel(site, "Publishing");

        await site.DoAsync(async manager => Assert.False(await manager.PublishAsync((await manager.GetAsync(id, VersionOptions.Latest))!)));

        Assert.Equal("one:P two:L", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task An_item_whose_publication_is_cancelled_is_created_as_a_draft()
    {
        await using var site = await ContentSite.CreateAsync();
        Cancel(site, "Publishing");

        Assert.Equal("one:L", await site.VersionsAsync(await site.CreatePageAsync(VersionOptions.Published)));
    }

    [Fact]
    public async Task Unpublishing_and_removing_can_be_cancelled()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.CreatePageAsync(VersionOptions.Published);
        Cancel(site, "Unpublishing", "Removing");

        await site.DoAsync(async manager => Assert.False(await manager.UnpublishAsync((await manager.GetAsync(id))!)));
        await site.DoAsync(async manager => await manager.RemoveAsync((await manager.GetAsync(id))!));

        Assert.Equal("one:PL", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task A_creation_that_is_cancelled_stores_nothing()
    {
        await using var site = await ContentSite.CreateAsync();
        site.Steps.During = (step, context) =>
        {
            if (step == "Creating")
                ((CreateContentContext)context).Cancel = true;
        };

        await site.DoAsync(async manager =>
        {
            var page = await manager.NewAsync("Page");
            Assert.False(await manager.CreateAsync(page));
            Assert.Empty(await manager.GetAllVersionsAsync(page.ContentItemId));
        });
    }

    [Fact]
    public async Task Handlers_see_what_is_published_and_what_was()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.CreatePageAsync(VersionOptions.Published);
        await EditAsync(site, id, "two");
        var seen = new List<string>();
        site.Steps.During = (step, context) =>
        {
            if (context is PublishContentContext publish)
                seen.Add($"{step} {publish.PublishingItem?.As<SamplePart>()!.Text} {publish.PreviousItem?.As<SamplePart>()!.Text}");
        };

        await site.DoAsync(async manager => await manager.PublishAsync((await manager.GetAsync(id, VersionOptions.Latest))!));
        await site.DoAsync(async manager => await manager.UnpublishAsync((await manager.GetAsync(id))!));

        Assert.Equal(["Publishing two one", "Published two one", "Unpublishing  two", "Unpublished  two"], seen);
    }

    [Fact]
    public async Task Dates_tell_when_an_item_was_created_changed_and_published()
    {
        await using var site = await ContentSite.CreateAsync();
        var created = site.Clock.UtcNow;
        var id = await site.CreatePageAsync(VersionOptions.Draft);
        Assert.Equal((created, created, null), await DatesAsync());

        var published = site.Clock.UtcNow = created.AddHours(1);
        await site.DoAsync(async manager => await manager.PublishAsync((await manager.GetAsync(id, VersionOptions.Latest))!));
        Assert.Equal((created, created, published), await DatesAsync());

        var edited = site.Clock.UtcNow = created.AddHours(2);
        await EditAsync(site, id, "two");
        Assert.Equal((created, edited, published), await DatesAsync());

        site.Clock.UtcNow = created.AddHours(3);
        await site.DoAsync(async manager => await manager.UnpublishAsync((await manager.GetAsync(id))!));
        var version = await site.ReadAsync(async manager => (await manager.GetAllVersionsAsync(id)).First());
        Assert.Equal((created.AddHours(3), null), (version.ModifiedUtc, version.PublishedUtc));

        async Task<(DateTime?, DateTime?, DateTime?)> DatesAsync()
        {
            var item = (await site.ReadAsync(manager => manager.GetAsync(id, VersionOptions.Latest)))!;
            return (item.CreatedUtc, item.ModifiedUtc, item.PublishedUtc);
        }
    }

    [Theory, EachDatabase]
    public async Task Of_two_editors_who_publish_at_once_the_second_is_told(string provider)
    {
        await using var site = await ContentSite.CreateAsync(provider);
        var id = await site.CreatePageAsync(VersionOptions.Published);

        await using var one = site.Open();
        await using var other = site.Open();
        var theirs = await one.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest);
        var ours = await other.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest);
        Assert.NotSame(theirs, ours);

        await PublishAsync(one.ServiceProvider, id, "theirs");
        await Assert.ThrowsAsync<ConcurrencyException>(() => PublishAsync(other.ServiceProvider, id, "ours"));

        Assert.Equal("one: theirs:PL", await site.VersionsAsync(id));
        Assert.Empty(site.Log.Errors);
    }

    [Theory, EachDatabase]
    public async Task Of_two_editors_who_save_the_same_draft_the_second_is_told(string provider)
    {
        await using var site = await ContentSite.CreateAsync(provider);
        var id = await site.CreatePageAsync(VersionOptions.Draft);

        await using var one = site.Open();
        await using var other = site.Open();
        var mine = (await other.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest))!;
        await SaveAsync(one.ServiceProvider, (await one.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest))!, "theirs");

        await Assert.ThrowsAsync<ConcurrencyException>(() => SaveAsync(other.ServiceProvider, mine, "ours"));
        Assert.Equal("theirs:L", await site.VersionsAsync(id));
    }

    [Fact]
    public async Task A_unit_of_work_sees_what_it_has_done_itself()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.CreatePageAsync(VersionOptions.Published);

        await site.DoAsync(async manager =>
        {
            var published = (await manager.GetAsync(id))!;
            var draft = (await manager.GetAsync(id, VersionOptions.DraftRequired))!;
            Assert.Same(draft, await manager.GetAsync(id, VersionOptions.Latest));
            Assert.Same(published, await manager.GetAsync(id));
            Assert.Same(draft, await manager.GetAsync(id, VersionOptions.DraftRequired));

            await manager.UnpublishAsync(draft);
            Assert.Null(await manager.GetAsync(id));
            Assert.Empty(await manager.GetAsync([id]));

            await manager.PublishAsync(draft);
            Assert.Same(draft, await manager.GetAsync(id));

            await manager.RemoveAsync(draft);
            Assert.Null(await manager.GetAsync(id));
            Assert.Null(await manager.GetAsync(id, VersionOptions.Latest));
            Assert.Empty(await manager.GetAsync([id], VersionOptions.Latest));
        });
    }

    [Fact]
    public async Task A_field_can_cancel_too()
    {
        await using var site = await ContentSite.CreateAsync(configure: services => services.AddContentField<SampleField>().AddHandler<RefusingFieldHandler>());

        Assert.Equal("one:L", await site.VersionsAsync(await site.CreatePageAsync(VersionOptions.Published)));
    }

    [Fact]
    public async Task A_conflict_that_a_handler_meets_is_no_error_of_the_handler()
    {
        await using var site = await ContentSite.CreateAsync();
        site.Steps.During = (step, _) =>
        {
            if (step == "Publishing")
                throw new ConcurrencyException(new Document());
        };

        await Assert.ThrowsAsync<ConcurrencyException>(() => site.CreatePageAsync(VersionOptions.Published));

        Assert.Empty(site.Log.Errors);
    }

    [Fact]
    public async Task Who_creates_owns_and_who_edits_is_the_author()
    {
        await using var site = await ContentSite.CreateAsync();
        site.SignIn("4anne", "anne");
        var id = await site.CreatePageAsync(VersionOptions.Published);

        site.SignIn("4bruno", "bruno");
        await EditAsync(site, id, "two");

        var versions = await site.ReadAsync(manager => manager.GetAllVersionsAsync(id));
        Assert.Equal([("4anne", "anne"), ("4anne", "bruno")], versions.OrderBy(version => version.Id).Select(version => (version.Owner, version.Author)));
    }

    [Fact]
    public async Task A_clone_is_a_draft_of_its_own()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.CreatePageAsync(VersionOptions.Published);
        var cloneId = "";

        await site.DoAsync(async manager => cloneId = (await manager.CloneAsync((await manager.GetAsync(id))!)).ContentItemId);

        Assert.NotEqual(id, cloneId);
        Assert.Equal("one:L", await site.VersionsAsync(cloneId));
        Assert.Equal("one:PL", await site.VersionsAsync(id));
    }

    internal sealed class RefusingFieldHandler : ContentFieldHandler<SampleField>
    {
        public override Task PublishingAsync(PublishContentFieldContext context, SampleField field)
        {
            context.Cancel = true;
            return Task.CompletedTask;
        }
    }

    private static void Cancel(ContentSite site, params string[] steps) => site.Steps.During = (step, context) =>
    {
        if (!steps.Contains(step))
            return;

        if (context is PublishContentContext publish)
            publish.Cancel = true;
        else
            ((RemoveContentContext)context).Cancel = true;
    };

    private static Task EditAsync(ContentSite site, string id, string text)
        => site.DoAsync(async manager => (await manager.GetAsync(id, VersionOptions.DraftRequired))!.Alter<SamplePart>(part => part.Text = text));

    private static async Task PublishAsync(IServiceProvider scope, string id, string text)
    {
        var manager = scope.GetRequiredService<IContentManager>();
        var draft = (await manager.GetAsync(id, VersionOptions.DraftRequired))!;
        draft.Alter<SamplePart>(part => part.Text = text);
        await manager.PublishAsync(draft);
        await scope.GetRequiredService<ISession>().SaveChangesAsync();
    }

    private static async Task SaveAsync(IServiceProvider scope, ContentItem draft, string text)
    {
        draft.Alter<SamplePart>(part => part.Text = text);
        await scope.GetRequiredService<IContentManager>().SaveDraftAsync(draft);
        await scope.GetRequiredService<ISession>().SaveChangesAsync();
    }
}
