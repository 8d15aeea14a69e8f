using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Models;
using Verger.Engine.Content.Handlers;

namespace Verger.Engine.Tests.Content;

public sealed class HandlerTests
{
    [Fact]
    public async Task Handlers_are_called_once_for_each_step_parts_before_the_item_and_after_it_in_reverse()
    {
        await using var site = await ContentSite.CreateAsync();

        var id = await site.CreatePageAsync(VersionOptions.Published);

        Assert.Equal(
            [
                .. Before("Activating"), .. After("Activated"), .. Before("Initializing"), .. After("Initialized"),
                .. Before("Creating"), .. After("Created"), .. Before("Publishing"), .. After("Published"),
            ],
            site.Steps.Take());

        await site.DoAsync(async manager => await manager.SaveDraftAsync((await manager.GetAsync(id, VersionOptions.DraftRequired))!));
        Assert.Equal(
            [
                "part.Versioning one one", "field.Versioning  ", "item.Versioning", "item.Versioned", "part.Versioned one one", "field.Versioned  ",
                .. Before("DraftSaving"), .. After("DraftSaved"),
            ],
            site.Steps.Take());

        await site.DoAsync(async manager => await manager.UpdateAsync((await manager.GetAsync(id, VersionOptions.Latest))!));
        Assert.Equal([.. Before("Updating"), .. After("Updated")], site.Steps.Take());

        await site.DoAsync(async manager => await manager.UnpublishAsync((await manager.GetAsync(id))!));
        Assert.Equal([.. Before("Unpublishing"), .. After("Unpublished")], site.Steps.Take());

        await site.DoAsync(async manager => await manager.RestoreAsync((await manager.GetAsync(id, VersionOptions.Latest))!));
        Assert.Equal(["item.Restoring", "part.Validating", "field.Validating", "item.Validating", "item.Validated", "item.Restored"], site.Steps.Take());

        await site.DoAsync(async manager => await manager.RemoveAsync((await manager.GetAsync(id, VersionOptions.Latest))!));
        Assert.Equal([.. Before("Removing"), .. After("Removed")], site.Steps.Take());
    }

    [Fact]
    public async Task A_version_is_loaded_once_in_a_unit_of_work()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.CreatePageAsync(VersionOptions.Published);
        site.Steps.Clear();

        await site.DoAsync(async manager =>
        {
            var first = await manager.GetAsync(id);
            Assert.Same(first, await manager.GetAsync(id));
            Assert.Same(first, await manager.GetAsync(id, VersionOptions.Latest));
            Assert.Same(first, (await manager.GetAsync([id])).Single());
            Assert.Same(first, await manager.GetVersionAsync(first!.ContentItemVersionId));
            Assert.Same(first, (await manager.GetAllVersionsAsync(id)).Single());
            await manager.LoadAsync(first);
        });

        Assert.Equal(1, site.Steps.Count("item.Loading"));
        Assert.Equal(1, site.Steps.Count("item.Loaded"));
    }

    [Fact]
    public async Task A_new_item_has_the_parts_and_fields_of_its_type()
    {
        await using var site = await ContentSite.CreateAsync();

        var page = await site.ReadAsync(manager => manager.NewAsync("Page"));

        Assert.NotNull(page.As<SamplePart>()!.Get<SampleField>("Motto"));
        Assert.Matches("^[0-9a-hjkmnp-tv-z]{26}$", page.ContentItemId);
        Assert.Equal(site.Clock.UtcNow, page.CreatedUtc);
    }

    [Fact]
    public async Task A_type_that_does_not_exist_is_refused_by_name()
    {
        await using var site = await ContentSite.CreateAsync();

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => site.ReadAsync(manager => manager.NewAsync("Pgae")));

        Assert.Contains("'Pgae'", fault.Message);
    }

    [Fact]
    public async Task A_check_that_fails_names_the_members()
    {
        await using var site = await ContentSite.CreateAsync();
        site.Steps.RefuseText = true;
        site.Steps.During = (step, context) =>
        {
            if (step == "Validating")
                ((ValidateContentContext)context).Fail("Rien ne va.", "Page.Title", "Page.Lead");
        };

        var result = await site.ReadAsync(async manager =>
        {
            var page = await manager.NewAsync("Page");
            page.Alter<SamplePart>(part => part.Text = "texte");
            return await manager.ValidateAsync(page);
        });

        Assert.False(result.Succeeded);
        Assert.Equal(
            ["« texte » est refusé. [SamplePart.Text]", "«  » est refusé. [SamplePart.Motto.Text]", "Rien ne va. [Page.Title, Page.Lead]"],
            result.Errors.Select(error => $"{error.ErrorMessage} [{string.Join(", ", error.MemberNames)}]"));
    }

    [Fact]
    public async Task A_failing_step_stores_nothing_and_names_the_handler()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.CreatePageAsync(VersionOptions.Draft);
        site.Steps.During = (step, _) =>
        {
            if (step == "Published")
                throw new InvalidOperationException("no");
        };

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => site.DoAsync(async manager => await manager.PublishAsync((await manager.GetAsync(id, VersionOptions.Latest))!)));

        Assert.Equal("one:L", await site.VersionsAsync(id));
        Assert.Equal([$"The content handler {typeof(RecordingHandler)} failed in Published."], site.Log.Errors);
    }

    [Theory]
    [InlineData("Loading")]
    [InlineData("Loaded")]
    public async Task An_item_is_shown_although_a_handler_fails_to_load_it(string failing)
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.CreatePageAsync(VersionOptions.Published);
        site.Steps.During = (step, _) =>
        {
            if (step == failing)
                throw new InvalidOperationException("no");
        };

        Assert.NotNull(await site.ReadAsync(manager => manager.GetAsync(id)));
        Assert.Equal([$"The content handler {typeof(RecordingHandler)} failed in {failing}."], site.Log.Errors);
    }

    [Fact]
    public async Task An_aspect_is_filled_by_the_handlers_that_know_it()
    {
        await using var site = await ContentSite.CreateAsync(configure: services => services.AddContentPart<SamplePart>().AddHandler<FullTextHandler>());
        var id = await site.CreatePageAsync(VersionOptions.Published, "texte");

        var aspect = await site.ReadAsync(async manager => await manager.PopulateAspectAsync<FullTextAspect>((await manager.GetAsync(id))!));

        Assert.Equal(["texte"], aspect.Segments);
    }

    [Fact]
    public async Task A_part_that_a_type_was_given_later_is_there_when_an_older_item_is_loaded()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.CreatePageAsync(VersionOptions.Published);

        await site.DoAsync(Definitions.AddAsync<LatePart>);

        Assert.True((await site.ReadAsync(manager => manager.GetAsync(id)))!.Has(nameof(LatePart)));
    }

    [Fact]
    public void Only_the_steps_that_a_handler_overrides_are_of_interest()
    {
        var events = new HandlerEvents();

        Assert.Equal(ContentEvent.GetContentItemAspect, events.Of(typeof(FullTextHandler)));
        Assert.Equal(ContentEvent.None, events.Of(typeof(IdleHandler)));
    }

    private static string[] Before(string step) => ["part." + step, "field." + step, "item." + step];

    private static string[] After(string step) => ["item." + step, "part." + step, "field." + step];

    internal sealed class FullTextHandler : ContentPartHandler<SamplePart>
    {
        public override Task GetContentItemAspectAsync(ContentItemAspectContext context, SamplePart part) => context.ForAsync<FullTextAspect>(aspect =>
        {
            aspect.Segments.Add(part.Text!);
            return Task.CompletedTask;
        });
    }

    internal sealed class IdleHandler : ContentPartHandler<SamplePart>;

    internal sealed class LatePart : ContentPart;
}
