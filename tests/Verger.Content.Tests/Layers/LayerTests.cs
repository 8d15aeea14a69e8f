using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Rules.Models;
using Verger.Content.Tests.Site;
using Verger.Rules;
using Verger.Testing;

namespace Verger.Content.Tests.Layers;

public sealed class LayerTests
{
    private const string Layers = """
        { "name": "Layers", "Layers": [
          { "Name": "Partout", "LayerRule": { "Conditions": [ { "Name": "BooleanCondition", "Value": true } ] } },
          { "Name": "Accueil", "LayerRule": { "Conditions": [ { "Name": "HomepageCondition", "Value": true } ] } },
          { "Name": "Adherents", "LayerRule": { "Conditions": [ { "Name": "RoleCondition", "Value": "Adherent",
              "Operation": { "$type": "OrchardCore.Rules.Models.StringEqualsOperator, OrchardCore.Rules" } } ] } } ] }
        """;

    [Theory, EachDatabase]
    public async Task Published_widgets_of_the_layers_that_hold_are_shown_by_position(string provider)
    {
        await using var site = await LayerSite.CreateAsync(provider);
        await site.RunStepsAsync(Layers);
        await site.AddAsync("trois", "Partout", 3);
        await site.AddAsync("un", "partout", 1);
        await site.AddAsync("deux", "Accueil", 2);
        await site.AddAsync("dix", "Partout", 10);
        await site.AddAsync("ailleurs", "Partout", zone: "Footer");
        await site.AddAsync("brouillon", "Partout", version: VersionOptions.Draft);
        await site.AddAsync("sans couche", "Nulle part");
        await site.AddAsync("membres", "Adherents", 4);

        Assert.Equal(["un", "deux", "trois", "dix"], await site.ShownAsync("/"));
        Assert.Equal(["un", "trois", "dix"], await site.ShownAsync("/agenda"));
        Assert.Equal(["un", "trois", "membres", "dix"], await site.ShownAsync("/agenda", "Adherent"));
        Assert.Equal(["ailleurs"], await site.ShownAsync("/agenda", zone: "Footer"));
    }

    [Theory, EachDatabase]
    public async Task Widgets_are_read_once_and_again_after_each_change(string provider)
    {
        await using var site = await LayerSite.CreateAsync(provider);
        await site.RunStepsAsync(Layers);
        var note = await site.AddAsync("avant", "Partout");
        Assert.Equal(["avant"], await site.ShownAsync());

        await Change(site, note, async (contentManager, item) =>
        {
            item.DisplayText = "après";
            await contentManager.SaveDraftAsync(item);
        });
        Assert.Equal(["avant"], await site.ShownAsync());

        await Change(site, note, (contentManager, item) => contentManager.PublishAsync(item));
        Assert.Equal(["après"], await site.ShownAsync());

        await Change(site, note, (contentManager, item) => contentManager.UnpublishAsync(item));
        Assert.Empty(await site.ShownAsync());

        await Change(site, note, (contentManager, item) => contentManager.PublishAsync(item));
        Assert.Equal(["après"], await site.ShownAsync());

        // Out of its layer: the version that was published still says where pages have it.
        await Change(site, note, async (contentManager, item) =>
        {
            item.Remove(nameof(LayerMetadata));
            await contentManager.PublishAsync(item);
        });
        Assert.Empty(await site.ShownAsync());

        var other = await site.AddAsync("autre", "Partout");
        Assert.Equal(["autre"], await site.ShownAsync());
        await Change(site, other, (contentManager, item) => contentManager.RemoveAsync(item));
        Assert.Empty(await site.ShownAsync());
    }

    [Fact]
    public async Task What_does_not_commit_is_not_shown()
    {
        await using var site = await LayerSite.CreateAsync(TestDatabase.Sqlite);
        await site.RunStepsAsync(Layers);
        var note = await site.AddAsync("reste", "Partout");
        Assert.Equal(["reste"], await site.ShownAsync());

        await Assert.ThrowsAsync<TimeoutException>(() => Change(site, note, async (contentManager, item) =>
        {
            await contentManager.UnpublishAsync(item);
            throw new TimeoutException();
        }));

        Assert.Equal(["reste"], await site.ShownAsync());
    }

    [Fact]
    public async Task Pages_are_made_anew_when_layers_or_their_widgets_change_and_only_then()
    {
        var removed = new RemovedTags();
        await using var site = await ContentSite.CreateOnAsync(TestDatabase.Sqlite, services => services.AddSingleton<ITagRemovedEventHandler>(removed), "OrchardCore.Layers", "OrchardCore.Title");
        await site.DefineAsync("Note", _ => { });

        await site.RunStepsAsync(Layers);
        Assert.Equal(1, removed.Count("layers"));

        await site.CreateItemAsync("Note", item => item.DisplayText = "pas un widget");
        Assert.Equal(1, removed.Count("layers"));

        var note = await site.AddAsync("un", "Partout", version: VersionOptions.Draft);
        Assert.Equal(1, removed.Count("layers"));

        await Change(site, note, (contentManager, item) => contentManager.PublishAsync(item));
        Assert.Equal(2, removed.Count("layers"));
    }

    [Fact]
    public async Task Who_may_not_view_a_widget_is_not_shown_it()
    {
        await using var site = await LayerSite.CreateAsync(TestDatabase.Sqlite);
        await site.RunStepsAsync(Layers);
        await site.AddAsync("un", "Partout");

        site.MayView = false;

        Assert.Empty(await site.ShownAsync());
    }

    [Fact]
    public async Task A_widget_whose_type_is_gone_breaks_no_page()
    {
        await using var site = await LayerSite.CreateAsync(TestDatabase.Sqlite);
        await site.RunStepsAsync(Layers);
        await site.AddAsync("un", "Partout");

        await site.DoAsync(services => services.GetRequiredService<OrchardCore.ContentManagement.Metadata.IContentDefinitionManager>().DeleteTypeDefinitionAsync("Note"));

        Assert.Empty(await site.ShownAsync());
    }

    [Theory, EachDatabase]
    public async Task Conditions_are_stored_with_their_kind_and_one_that_nobody_knows_is_kept(string provider)
    {
        await using var site = await LayerSite.CreateAsync(provider);
        await site.DoAsync(async services =>
        {
            var layers = services.GetRequiredService<ILayerService>();
            var document = await layers.LoadLayersAsync();
            document.Layers.Add(new Layer
            {
                Name = "Mixte",
                LayerRule = new()
                {
                    Conditions =
                    [
                        new AnyConditionGroup { DisplayText = "L’un ou l’autre", Conditions = [new UrlCondition { Value = "~/x", Operation = new StringEndsWithOperator { CaseSensitive = true } }] },
                        new UnknownCondition(new() { ["$type"] = "Elsewhere.WeatherCondition, Elsewhere", ["Sky"] = "blue" }),
                    ],
                },
            });
            await layers.UpdateAsync(document);
        });

        var rule = (await site.ReadAsync(services => services.GetRequiredService<ILayerService>().LoadLayersAsync())).Layers.Single().LayerRule;
        var group = Assert.IsType<AnyConditionGroup>(rule.Conditions[0]);
        var url = Assert.IsType<UrlCondition>(Assert.Single(group.Conditions));
        Assert.Equal(("L’un ou l’autre", "~/x", true), (group.DisplayText, url.Value, Assert.IsType<StringEndsWithOperator>(url.Operation).CaseSensitive));
        Assert.Equal("blue", Assert.IsType<UnknownCondition>(rule.Conditions[1]).Json["Sky"]!.GetValue<string>());
    }

    private static Task Change(ContentSite site, ContentItem item, Func<IContentManager, ContentItem, Task> change) => site.DoAsync(async services =>
    {
        var contentManager = services.GetRequiredService<IContentManager>();
        await change(contentManager, (await contentManager.GetAsync(item.ContentItemId, VersionOptions.DraftRequired))!);
    });

    private sealed class RemovedTags : ITagRemovedEventHandler
    {
        private readonly List<string> _tags = [];

        public int Count(string tag) => _tags.Count(removed => removed == tag);

        public Task TagRemovedAsync(string tag, IEnumerable<string> keys)
        {
            _tags.Add(tag);
            return Task.CompletedTask;
        }
    }
}
