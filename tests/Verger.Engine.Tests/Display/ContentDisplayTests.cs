using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using Verger.Display;
using Verger.Engine.Storage;
using Verger.TestModule.ViewModels;

namespace Verger.Engine.Tests.Display;

public sealed class ContentDisplayTests
{
    [Fact]
    public async Task Drivers_are_called_for_the_item_then_part_by_part_with_its_fields()
    {
        var shape = await BuildAsync();

        Assert.Equal("Content", shape.Metadata.Type);
        Assert.Equal("Detail", shape.Metadata.DisplayType);
        Assert.Equal(
            ["item:item", "BodyPart-Motto:motto", "BodyPart-Aside:", "BodyPart:first", "Second:second"],
            Zone(shape, "Content").Select(Describe));
        Assert.Equal(["BodyPart-BodyFooter:first", "Second-BodyFooter:second"], Zone(shape, "Footer").Select(Describe));
    }

    [Fact]
    public async Task A_display_type_chooses_the_shape_and_the_locations()
    {
        var shape = await BuildAsync("Summary");

        Assert.Equal("Content_Summary", shape.Metadata.Type);
        Assert.Equal(["Content_Summary__Article", "Content_Summary__4x7"], shape.Metadata.Alternates);
        Assert.Empty(Zone(shape, "Footer"));
        Assert.Equal(4, Zone(shape, "Content").Count());
    }

    [Fact]
    public async Task A_stereotype_takes_the_place_of_Content()
    {
        var shape = await BuildAsync("Summary", stereotype: "Widget");

        Assert.Equal("Widget_Summary", shape.Metadata.Type);
        Assert.Equal(["Stereotype_Summary", "Widget_Summary", "Widget_Summary__Article", "Widget_Summary__4x7"], shape.Metadata.Alternates);
    }

    [Fact]
    public async Task Shapes_of_parts_have_the_alternates_of_Orchard()
    {
        var shape = await BuildAsync("Summary");

        Assert.Equal(
            ["BodyPart_Summary", "Article__BodyPart", "Article_Summary__BodyPart"],
            Named(shape, "BodyPart").Metadata.Alternates);
        Assert.Equal(
            ["BodyPart_Summary", "Article__BodyPart", "Article_Summary__BodyPart", "Article__Second", "Article_Summary__Second"],
            Named(shape, "Second").Metadata.Alternates);
        Assert.Equal(
            ["BodyFooter_Detail", "Article__BodyPart__BodyFooter", "Article_Detail__BodyPart__BodyFooter", "Article__Second__BodyFooter", "Article_Detail__Second__BodyFooter"],
            Zone(await BuildAsync(), "Footer").Last().Metadata.Alternates);
    }

    [Fact]
    public async Task Shapes_of_fields_have_the_alternates_of_Orchard()
        => Assert.Equal(
            ["MottoField_Summary", "BodyPart__Motto", "BodyPart_Summary__Motto", "Article__MottoField", "Article_Summary__MottoField", "Article__BodyPart__Motto", "Article_Summary__BodyPart__Motto"],
            Named(await BuildAsync("Summary"), "BodyPart-Motto").Metadata.Alternates);

    [Fact]
    public async Task A_display_mode_has_shapes_and_alternates_of_its_own()
    {
        var shape = await BuildAsync("Summary", displayMode: "Big");

        var field = Named(shape, "BodyPart-Motto");
        Assert.Equal("MottoField_Display__Big", field.Metadata.Type);
        Assert.Equal(
            [
                "MottoField_Summary__Big_Display",
                "BodyPart_Display__Motto__Big", "BodyPart_Summary__Motto__Big_Display",
                "Article_Display__MottoField__Big", "Article_Summary__MottoField__Big_Display",
                "Article_Display__BodyPart__Motto__Big", "Article_Summary__BodyPart__Motto__Big_Display",
            ],
            field.Metadata.Alternates);
        Assert.Equal(
            ["BodyPart_Summary__Big_Display", "Article_Display__BodyPart__Big", "Article_Summary__BodyPart__Big_Display", "Article_Display__Second__Big", "Article_Summary__Second__Big_Display"],
            Named(shape, "Second").Metadata.Alternates);
    }

    [Fact]
    public async Task Without_a_database_no_page_is_shown_of_what_is_left()
    {
        await using var site = await DisplaySite.StartAsync(configure: services =>
        {
            ContentSamples.AddTo(services);
            services.AddScoped<IContentDisplayDriver, CutOffDriver>();
            services.AddScoped<IDisplayDriver<NoteViewModel>, CutOffNoteDriver>();
        });

        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => BuildAsync(site, ContentSamples.Article()));
        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => site.InRequestAsync(
            services => services.GetRequiredService<IDisplayManager<NoteViewModel>>().BuildDisplayAsync(new NoteViewModel(), updater: null)));
    }

    [Fact]
    public async Task A_driver_that_fails_leaves_its_shapes_out_and_is_logged()
    {
        await using var site = await DisplaySite.StartAsync(configure: services =>
        {
            ContentSamples.AddTo(services);
            services.AddScoped<IContentDisplayDriver, FailingDriver>();
        });

        var shape = await BuildAsync(site, ContentSamples.Article());

        Assert.Equal(4, Zone(shape, "Content").Count());
        Assert.Contains(nameof(FailingDriver), Assert.Single(site.Log.Entries), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_that_placement_hides_are_left_out_again_and_again_and_shown_where_it_does_not()
    {
        await using var site = await DisplaySite.StartAsync(configure: services =>
        {
            ContentSamples.AddTo(services);
            services.AddSingleton<IShapePlacementProvider, HideMottoInSummary>();
        });
        site.Definitions.Types.Add(ContentSamples.Article());

        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(["BodyPart-Aside", "BodyPart", "Second"], await FieldsAsync(site, "Summary"));
            Assert.Equal(["BodyPart-Motto", "BodyPart-Aside", "BodyPart", "Second"], await FieldsAsync(site, "Detail"));
        }
    }

    [Theory]
    [InlineData("Detail", "", "Content:Placed")]
    [InlineData("Detail", "Hidden", "")]
    [InlineData("Detail", "Themed", "Footer:Placed")]
    [InlineData("Summary", "", "Meta:Placed,alternate Placed__Art,wrapper Frame")]
    public async Task Placement_files_say_where_a_shape_goes_and_the_theme_has_the_last_word(string displayType, string differentiator, string expected)
    {
        await using var site = await DisplaySite.StartAsync(configure: services =>
            services.AddScoped<IContentDisplayDriver>(_ => new PlacedDriver(differentiator)));
        site.Definitions.Types.Add(ContentSamples.Article());
        var item = new ContentItem { ContentType = "Article", ContentItemId = "1" };

        var shape = await site.InRequestAsync(services => services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(item, null, displayType));

        var found = new[] { "Content", "Footer", "Meta" }.SelectMany(zone => Zone(shape, zone).Select(placed => string.Concat(
            zone, ":", placed.Metadata.Type,
            string.Concat(placed.Metadata.Alternates.Select(name => ",alternate " + name)),
            string.Concat(placed.Metadata.Wrappers.Select(name => ",wrapper " + name)))));
        Assert.Equal(expected, string.Join(';', found));
    }

    [Fact]
    public async Task A_shape_may_go_to_the_layout_under_another_type_for_items_with_a_part_on_some_paths()
    {
        await using var site = await DisplaySite.StartAsync(configure: services =>
        {
            services.AddContentPart<BodyPart>();
            services.AddScoped<IContentDisplayDriver>(_ => new PlacedDriver("x"));
        });
        site.Definitions.Types.Add(ContentSamples.Article());

        var (shape, header) = await site.InRequestAsync(async services =>
        {
            var display = await services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(ContentSamples.Item(), null);
            var layout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
            return (display, layout.Zones["Header"]);
        });

        Assert.Empty(Zone(shape, "Content"));
        Assert.Equal("PlacedElsewhere", ((IShape)Assert.Single(header.Items)).Metadata.Type);
    }

    [Fact]
    public async Task An_editor_is_built_and_takes_over_what_was_posted()
    {
        await using var site = await DisplaySite.StartAsync(configure: ContentSamples.AddTo);
        site.Definitions.Types.Add(ContentSamples.Article());
        var item = ContentSamples.Item();

        var shape = await site.InRequestAsync(services
            => services.GetRequiredService<IContentItemDisplayManager>().UpdateEditorAsync(item, new Posted(), isNew: false));

        Assert.Equal("Content_Edit", shape.Metadata.Type);
        Assert.Equal(["BodyPart:posted as BodyPart", "Second:posted as Second"], Zone(shape, "Parts").Select(Describe));
        Assert.Equal(["BodyPart_Edit", "BodyPart_Edit"], Zone(shape, "Parts").Select(part => part.Metadata.Type));
        Assert.Equal("posted as Second", item.Get<BodyPart>("Second")!.Text);
        Assert.Equal("posted as Second", (string)item.Content["Second"]["Text"]);
    }

    private static async Task<IShape> BuildAsync(string displayType = "", string? displayMode = null, string? stereotype = null)
    {
        await using var site = await DisplaySite.StartAsync(configure: services =>
        {
            ContentSamples.AddTo(services);
            services.AddScoped<IContentDisplayDriver, ItemDriver>();
        });
        return await BuildAsync(site, ContentSamples.Article(displayMode, stereotype), displayType);
    }

    private static Task<IShape> BuildAsync(DisplaySite site, OrchardCore.ContentManagement.Metadata.Models.ContentTypeDefinition type, string displayType = "")
    {
        site.Definitions.Types.Add(type);
        return site.InRequestAsync(services
            => services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(ContentSamples.Item(), null, displayType));
    }

    private static async Task<string[]> FieldsAsync(DisplaySite site, string displayType)
    {
        var shape = await site.InRequestAsync(services
            => services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(ContentSamples.Item(), null, displayType));
        return [.. Zone(shape, "Content").Select(item => item.Metadata.Differentiator!)];
    }

    private static IEnumerable<IShape> Zone(IShape shape, string zone) => shape.GetProperty<IShape>(zone)?.Items.Cast<IShape>() ?? [];

    private static IShape Named(IShape shape, string differentiator) => Zone(shape, "Content").Single(item => item.Metadata.Differentiator == differentiator);

    private static string Describe(IShape shape) => shape.Metadata.Differentiator + ":" + ((NoteViewModel)((IModelShape)shape).Model).Text;

    private sealed class HideMottoInSummary : IShapePlacementProvider, IPlacementInfoResolver
    {
        public Task<IPlacementInfoResolver?> BuildPlacementInfoResolverAsync(IBuildShapeContext context) => Task.FromResult<IPlacementInfoResolver?>(this);

        public PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext)
            => placementContext is { DisplayType: "Summary", Differentiator: "BodyPart-Motto" } ? PlacementInfo.Hidden : null;
    }

    private static DatabaseUnavailableException CutOff() => new("Postgres", "db", new IOException());

    private sealed class ItemDriver : ContentDisplayDriver
    {
        public override IDisplayResult Display(ContentItem model, BuildDisplayContext context)
            => Initialize<NoteViewModel>("item", note => note.Text = "item").Location("Detail", "Content:1");
    }

    private sealed class FailingDriver : ContentDisplayDriver
    {
        public override IDisplayResult Display(ContentItem model, BuildDisplayContext context) => throw new InvalidOperationException("no");
    }

    private sealed class CutOffDriver : ContentDisplayDriver
    {
        public override IDisplayResult Display(ContentItem model, BuildDisplayContext context) => throw CutOff();
    }

    private sealed class CutOffNoteDriver : DisplayDriver<NoteViewModel>
    {
        public override IDisplayResult Display(NoteViewModel model, BuildDisplayContext context) => throw CutOff();
    }

    private sealed class PlacedDriver(string differentiator) : ContentDisplayDriver
    {
        public override IDisplayResult Display(ContentItem model, BuildDisplayContext context)
            => Initialize<NoteViewModel>("Placed").Differentiator(differentiator).Location("Elsewhere:1");
    }

    private sealed class Posted : IUpdateModel
    {
        public ModelStateDictionary ModelState { get; } = new();

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model)
            where TModel : class => throw new NotSupportedException();

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
            where TModel : class
        {
            ((NoteViewModel)(object)model).Text = "posted as " + prefix;
            return Task.FromResult(true);
        }

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object?>>[] includeExpressions)
            where TModel : class => throw new NotSupportedException();

        public bool TryValidateModel(object model) => true;

        public bool TryValidateModel(object model, string prefix) => true;
    }
}
