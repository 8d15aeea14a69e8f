using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Implementation;

namespace Verger.Engine.Tests.Display;

public sealed class ErrorPagesTests
{
    [Theory]
    [InlineData("/missing")]
    [InlineData("/no/such/address")]
    public async Task What_is_not_there_is_answered_with_the_template_of_the_theme_and_the_right_status(string path)
    {
        await using var site = await DisplaySite.StartAsync();

        var response = await site.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<h1>Introuvable (404)</h1>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(site.Log.Entries);
    }

    [Fact]
    public async Task Without_a_theme_the_page_is_a_plain_one()
    {
        await using var site = await DisplaySite.StartAsync(theme: null);

        var response = await site.Client.GetAsync("/missing");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<h1>Page introuvable</h1>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_whose_layout_throws_is_logged_once_and_the_page_is_a_plain_one()
    {
        await using var site = await DisplaySite.StartAsync(configure: services => services.AddScoped<IShapeDisplayEvents, BrokenLayout>());

        var response = await site.Client.GetAsync("/greeting?text=x");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("<h1>Erreur</h1>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("no layout", Assert.Single(site.Log.Entries), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/boom", "/Verger.TestModule/Views/Boom.cshtml", "boom")]
    [InlineData("/fault", "/Verger.TestModule/Views/Greeting/Fault.cshtml", "the view is broken")]
    public async Task A_template_that_throws_is_logged_once_with_its_path_and_answered_500_and_the_site_stays_up(string path, string template, string fault)
    {
        await using var site = await DisplaySite.StartAsync();

        var response = await site.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var html = await response.Content.ReadAsStringAsync();
        Assert.Contains("<h1>Erreur</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<header>", html, StringComparison.Ordinal);
        Assert.DoesNotContain(fault, html, StringComparison.Ordinal);
        var entry = Assert.Single(site.Log.Entries);
        Assert.Contains(template, entry, StringComparison.Ordinal);
        Assert.Contains(fault, entry, StringComparison.Ordinal);
        Assert.Contains("greeting", await site.GetAsync("/greeting?text=x"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shape_without_template_is_a_fault_that_names_it()
    {
        await using var site = await DisplaySite.StartAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, (await site.Client.GetAsync("/unbound")).StatusCode);
        Assert.Contains("'NobodyKnows'", Assert.Single(site.Log.Entries), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_that_is_not_there_is_a_fault_that_names_the_places()
    {
        await using var site = await DisplaySite.StartAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, (await site.Client.GetAsync("/nowhere")).StatusCode);
        Assert.Contains("/Verger.TestModule/Views/Greeting/Nowhere.cshtml", Assert.Single(site.Log.Entries), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_has_content_is_left_as_it_is()
    {
        await using var site = await DisplaySite.StartAsync();

        var response = await site.Client.GetAsync("/json");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("""{"error":"none"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_program_that_asks_for_no_page_gets_none()
    {
        await using var site = await DisplaySite.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/missing");
        request.Headers.Accept.ParseAdd("image/png");

        var response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    private sealed class BrokenLayout : IShapeDisplayEvents
    {
        public Task DisplayingAsync(ShapeDisplayContext context)
            => context.Shape.Metadata.Type == "Layout" ? throw new InvalidOperationException("no layout") : Task.CompletedTask;

        public Task DisplayedAsync(ShapeDisplayContext context) => Task.CompletedTask;

        public Task DisplayingFinalizedAsync(ShapeDisplayContext context) => Task.CompletedTask;
    }
}
