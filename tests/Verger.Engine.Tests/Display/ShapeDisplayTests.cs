using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;
using Verger.TestModule.ViewModels;

namespace Verger.Engine.Tests.Display;

public sealed class ShapeDisplayTests
{
    [Theory]
    [InlineData("Verger.TestTheme", "Contested", "theme")]
    [InlineData("Verger.TestBaseTheme", "Contested", "base theme")]
    [InlineData(null, "Contested", "module")]
    [InlineData("Verger.TestTheme", "OfBase", "base theme")]
    [InlineData("Verger.TestTheme", "OnlyModule", "module")]
    public async Task A_template_of_the_theme_comes_before_its_base_and_that_before_the_module(string? theme, string shapeType, string expected)
    {
        await using var site = await DisplaySite.StartAsync(theme);

        Assert.Equal(expected, (await RenderAsync(site, factory => factory.CreateAsync(shapeType))).Trim());
    }

    [Fact]
    public async Task The_last_alternate_that_has_a_template_serves()
    {
        await using var site = await DisplaySite.StartAsync();

        var html = await RenderAsync(site, async factory =>
        {
            var shape = await factory.CreateAsync<NoteViewModel>("Note", note => note.Text = "x");
            shape.Metadata.Alternates.AddRange(["Note_Summary", "Note__Special", "Note__NoTemplate"]);
            return shape;
        });

        Assert.Equal("<p class=\"special\">special</p>", html.Trim());
    }

    [Fact]
    public async Task A_type_that_is_an_alternate_falls_back_to_the_shorter_type()
    {
        await using var site = await DisplaySite.StartAsync();

        Assert.Equal("<p class=\"note\">x</p>", (await RenderAsync(site, factory => factory.CreateAsync<NoteViewModel>("Note__a__b", note => note.Text = "x"))).Trim());
    }

    [Fact]
    public async Task Wrappers_go_around_from_the_innermost_out()
    {
        await using var site = await DisplaySite.StartAsync(configure: services => services.AddShapeTableProvider<OuterFrame>());

        var html = await RenderAsync(site, async factory =>
        {
            var shape = await factory.CreateAsync<NoteViewModel>("Note", note => note.Text = "x");
            shape.Metadata.Wrappers.AddRange(["Frame", "OuterFrame"]);
            return shape;
        });

        Assert.Equal("[<div class=\"frame\" data-type=\"Note\"><p class=\"note\">x</p></div>]", html.Replace("\n", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_view_model_that_is_a_shape_is_given_itself()
    {
        await using var site = await DisplaySite.StartAsync();

        Assert.Equal("<em>x Framed</em>", (await RenderAsync(site, factory => factory.CreateAsync<FramedViewModel>("Framed", model => model.Text = "x"))).Trim());
    }

    [Fact]
    public async Task A_template_for_another_model_is_a_fault_that_names_both()
    {
        await using var site = await DisplaySite.StartAsync();

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => RenderAsync(site, factory => factory.CreateAsync("Note")));

        Assert.Contains("/Verger.TestModule/Views/Note.cshtml", fault.Message, StringComparison.Ordinal);
        Assert.Contains(typeof(NoteViewModel).FullName!, fault.Message, StringComparison.Ordinal);
        Assert.Contains(typeof(Shape).FullName!, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zones_render_what_they_hold_and_those_that_hold_nothing_are_nothing()
    {
        await using var site = await DisplaySite.StartAsync();

        var html = await RenderAsync(site, async factory =>
        {
            var holder = (IZoneHolding)await factory.CreateAsync("Content", () => new ValueTask<IShape>(new ZoneHolding(() => factory.CreateAsync("ContentZone"))));
            Assert.False(holder.Zones.IsNotEmpty("Content"));
            Assert.True(holder.Zones["Content"].IsNullOrEmpty());
            await holder.Zones["Content"].AddAsync("<text>", "5");
            await holder.Zones["Content"].AddAsync(new HtmlString("<i>html</i>"), "1");
            await holder.Zones["Content"].AddAsync(await factory.CreateAsync("OnlyModule"), "3");
            Assert.True(holder.Zones.IsNotEmpty("Content"));
            Assert.Equal("Content", holder.Zones["Content"].GetProperty<string>("ZoneName"));
            return holder.Zones["Content"];
        });

        Assert.Equal("<i>html</i>module&lt;text&gt;", html.Replace("\n", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_watches_a_shape_is_called_in_turn()
    {
        await using var site = await DisplaySite.StartAsync(configure: services => services.AddShapeTableProvider<Watcher>());
        var calls = new List<string>();

        await RenderAsync(site, async factory =>
        {
            var shape = await factory.CreateAsync("Watched", () => new ValueTask<IShape>(new Shape()), _ => calls.Add("creating"), context => context.Shape.Properties["calls"] = calls);
            shape.Metadata.OnDisplaying(_ => calls.Add("own displaying"));
            shape.Metadata.OnProcessing(_ =>
            {
                calls.Add("own processing");
                return Task.CompletedTask;
            });
            shape.Metadata.OnDisplayed(_ => calls.Add("own displayed"));
            return shape;
        });

        Assert.Equal(["creating", "displaying", "own displaying", "processing", "own processing", "bound", "displayed", "own displayed"], calls);
    }

    [Fact]
    public async Task A_list_puts_each_item_into_an_element()
    {
        await using var site = await DisplaySite.StartAsync();

        var html = await RenderAsync(site, async factory =>
        {
            var list = await factory.CreateAsync("List", Arguments.From(new { ItemClasses = new[] { "item" }, FirstClass = "first" }));
            list.Classes.Add("notes");
            await list.AddAsync("a & b", null);
            await list.AddAsync(await factory.CreateAsync("OnlyModule"), null);
            return list;
        });

        Assert.Equal("<ul class=\"notes\"><li class=\"item first\">a &amp; b</li><li class=\"item\">module</li></ul>", html.Replace("\n", string.Empty, StringComparison.Ordinal));
    }

    internal static Task<string> RenderAsync(DisplaySite site, Func<IShapeFactory, ValueTask<IShape>> make, string path = "/", string query = "")
        => site.InRequestAsync(async services =>
        {
            var shape = await make(services.GetRequiredService<IShapeFactory>());
            var content = await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape);
            using var writer = new StringWriter();
            content.WriteTo(writer, services.GetRequiredService<HtmlEncoder>());
            return writer.ToString();
        }, path, query);

    private sealed class OuterFrame : ShapeTableProvider
    {
        public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
        {
            builder.Describe("OuterFrame").BoundAs("test", context => Task.FromResult<IHtmlContent>(
                new HtmlContentBuilder().AppendHtml("[").AppendHtml(context.Value.Metadata.ChildContent!).AppendHtml("]")));
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Watcher : ShapeTableProvider
    {
        public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
        {
            builder.Describe("Watched")
                .OnDisplaying(context => Add(context, "displaying"))
                .OnProcessing(context => Add(context, "processing"))
                .OnDisplayed(context => Add(context, "displayed"))
                .BoundAs("test", context =>
                {
                    context.Value.GetProperty<List<string>>("calls")!.Add("bound");
                    return Task.FromResult<IHtmlContent>(HtmlString.Empty);
                });
            return ValueTask.CompletedTask;
        }

        private static void Add(ShapeDisplayContext context, string call) => context.Shape.GetProperty<List<string>>("calls")!.Add(call);
    }
}
