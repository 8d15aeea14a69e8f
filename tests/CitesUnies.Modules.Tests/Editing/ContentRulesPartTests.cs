using CitesUnies.Editing.Migrations;
using CitesUnies.Editing.Models;
using CitesUnies.Editing.Rules;
using CitesUnies.Editing.ViewModels;
using CitesUnies.Modules.Tests.Rules;
using CitesUnies.Portal.Migrations;
using CitesUnies.Portal.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement;
using OrchardCore.Title.Models;
using Verger.Display;
using Verger.Testing;

namespace CitesUnies.Modules.Tests.Editing;

/// <summary>What the part asks of editors and of imports, whatever the rules are.</summary>
public sealed class ContentRulesPartTests
{
    private const string Question = "TitlePart.Title: Ce titre est bien long.";

    private static readonly Dictionary<string, string> _long = new() { ["TitlePart.Title"] = "Un très long titre" };

    [Theory]
    [EachDatabase]
    public async Task What_is_unlikely_is_asked_and_accepted_when_confirmed(string provider)
    {
        await using var site = await SiteAsync(provider);

        var asked = await site.PostAsync("Note", _long);
        var confirmed = await site.PostAsync("Note", new Dictionary<string, string>(_long) { ["ContentRulesPart.Confirm"] = "true" });

        Assert.Equal(Question, asked[0]);
        Assert.StartsWith("ContentRulesPart.Confirm: Vérifiez ce qui est signalé", asked[1]);
        Assert.Empty(confirmed);
    }

    [Fact]
    public async Task What_was_confirmed_is_not_asked_again_until_it_changes()
    {
        await using var site = await SiteAsync();

        await site.Site.DoAsync(async services =>
        {
            var item = await services.GetRequiredService<IContentManager>().NewAsync("Note");
            await RuleSite.PostAsync(services, item, new Dictionary<string, string>(_long) { ["ContentRulesPart.Confirm"] = "true" });

            Assert.Equal(["Ce titre est bien long."], item.As<ContentRulesPart>()!.Confirmed);
            Assert.Empty(await RuleSite.PostAsync(services, item, _long));

            Assert.Empty(await RuleSite.PostAsync(services, item, new Dictionary<string, string> { ["TitlePart.Title"] = "Court" }));
            Assert.Empty(item.As<ContentRulesPart>()!.Confirmed);
            Assert.Equal(Question, (await RuleSite.PostAsync(services, item, _long))[0]);
        });
    }

    [Fact]
    public async Task A_fault_cannot_be_confirmed_away()
    {
        await using var site = await SiteAsync();

        var errors = await site.PostAsync("Note", new Dictionary<string, string> { ["TitlePart.Title"] = "faux", ["ContentRulesPart.Confirm"] = "true" });

        Assert.Equal(["TitlePart.Title: Ce titre est faux."], errors);
    }

    [Fact]
    public async Task An_import_accepts_what_is_unlikely_and_logs_it_unless_it_was_confirmed()
    {
        await using var site = await SiteAsync();

        Assert.Empty(await site.ImportAsync("Note", _long));
        Assert.Contains("Ce titre est bien long.", Assert.Single(site.Warnings));

        await site.Site.DoAsync(async services =>
        {
            var item = RuleSite.Item("Note", _long);
            item.ContentItemId = "confirmed";
            item.Alter<ContentRulesPart>(part => part.Confirmed = ["Ce titre est bien long."]);
            await services.GetRequiredService<IContentManager>().ImportAsync([item]);
        });
        Assert.Single(site.Warnings);
    }

    [Fact]
    public async Task An_import_refuses_a_fault_although_the_item_lacks_the_parts_data()
    {
        await using var site = await SiteAsync();

        Assert.Equal(["TitlePart.Title: Ce titre est faux."], await site.ImportAsync("Note", new Dictionary<string, string> { ["TitlePart.Title"] = "faux" }));
        Assert.Null(await site.Site.GetItemAsync("item", VersionOptions.Latest));
    }

    [Fact]
    public async Task Types_without_the_part_obey_nothing()
    {
        await using var site = await SiteAsync();
        await site.Site.DefineAsync("Free", type => type.WithPart(nameof(TitlePart)));

        Assert.Empty(await site.PostAsync("Free", new Dictionary<string, string> { ["TitlePart.Title"] = "faux" }));
        Assert.Empty(await site.ImportAsync("Free", new Dictionary<string, string> { ["TitlePart.Title"] = "faux" }));
    }

    [Fact]
    public async Task What_the_editor_of_a_field_said_to_be_missing_is_not_said_twice()
    {
        await using var site = await SiteAsync();
        await site.Site.DefinePartAsync("Free", part => part
            .WithField("Motto", field => field.OfType(nameof(TextField)).WithDisplayName("Devise").WithSettings(new TextFieldSettings { Required = true })));
        await site.Site.DefineAsync("Free", type => type.WithPart("Free").WithContentRules());

        var errors = await site.Site.ReadAsync(async services =>
        {
            var item = await services.GetRequiredService<IContentManager>().NewAsync("Free");
            var form = new PostedForm(new Dictionary<string, string>());
            form.ModelState.AddModelError("Free.Motto.Text", "A value is required for Devise.");
            await services.GetRequiredService<IContentItemDisplayManager>().UpdateEditorAsync(item, form, isNew: true);
            return form.Errors;
        });

        Assert.Equal(["Free.Motto.Text: A value is required for Devise."], errors);
    }

    [Fact]
    public async Task The_fields_of_an_editor_within_another_keep_its_prefix()
    {
        await using var site = await SiteAsync();

        var errors = await site.Site.ReadAsync(async services =>
        {
            var item = await services.GetRequiredService<IContentManager>().NewAsync("Note");
            var form = new PostedForm(new Dictionary<string, string> { ["Inner.TitlePart.Title"] = "faux" });
            await services.GetRequiredService<IContentItemDisplayManager>().UpdateEditorAsync(item, form, isNew: true, htmlFieldPrefix: "Inner");
            return form.Errors;
        });

        Assert.Equal(["Inner.TitlePart.Title: Ce titre est faux."], errors);
    }

    [Fact]
    public async Task The_editor_shows_the_questions_and_the_box_that_answers_them()
    {
        await using var site = await SiteAsync();

        var model = await site.Site.ReadAsync(async services =>
        {
            var item = await services.GetRequiredService<IContentManager>().NewAsync("Note");
            var shape = await services.GetRequiredService<IContentItemDisplayManager>().UpdateEditorAsync(item, new PostedForm(_long), isNew: true);
            return (ContentRulesPartViewModel)((IModelShape)shape.GetProperty<IShape>("Parts")!.Items.Last()).Model;
        });

        Assert.Equal(["Ce titre est bien long."], model.Questions);
        Assert.False(model.Confirm);
    }

    [Fact]
    public async Task The_part_is_the_last_of_a_type_of_the_portal()
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.Portal.Startup));

        Assert.Equal(nameof(ContentRulesPart), (await PartsAsync(site))[^1]);
    }

    [Fact]
    public async Task A_site_that_was_there_before_the_rules_gets_the_part_too()
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.Portal.Startup));
        await site.Site.DefineAsync(nameof(Page), type => type.RemovePart(nameof(ContentRulesPart)));
        Assert.DoesNotContain(await PartsAsync(site), part => part == nameof(ContentRulesPart));

        await site.Site.DoAsync(services => new PageMigrations(services.GetRequiredService<IContentDefinitionManager>()).UpdateFrom1Async());

        Assert.Equal(nameof(ContentRulesPart), (await PartsAsync(site))[^1]);
    }

    private static Task<string[]> PartsAsync(RuleSite site) => site.Site.ReadAsync(async services =>
    {
        var type = await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync(nameof(Page));
        return type!.Parts.Select(part => part.Name).ToArray();
    });

    private static async Task<RuleSite> SiteAsync(string provider = TestDatabase.Sqlite)
    {
        var site = await RuleSite.CreateAsync(provider, typeof(CitesUnies.Editing.Startup), services => services.AddContentRules<NoteRules>("Note").AddContentRules<NoteRules>("Free"));
        await site.Site.DefineAsync("Note", type => type.WithPart(nameof(TitlePart)).WithContentRules());
        return site;
    }

    private sealed class NoteRules : IContentRules
    {
        public ValueTask CheckAsync(RuleContext context)
        {
            var title = context.ContentItem.As<TitlePart>()?.Title ?? "";
            if (title == "faux")
            {
                context.Fault(FieldKey.Of<TitlePart>(nameof(TitlePart.Title)), "Ce titre est faux.");
            }

            if (title.Length > 10)
            {
                context.ToConfirm(FieldKey.Of<TitlePart>(nameof(TitlePart.Title)), "Ce titre est bien long.");
            }

            return ValueTask.CompletedTask;
        }
    }
}
