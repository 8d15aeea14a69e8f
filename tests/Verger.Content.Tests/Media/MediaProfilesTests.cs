using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using Microsoft.AspNetCore.Http;
using OrchardCore.Media.Core.Processing;
using OrchardCore.Media.TagHelpers;
using OrchardCore.Media.Services;
using Verger.Content.Tests.Site;
using Verger.Expressions;
using Verger.Testing;

namespace Verger.Content.Tests.Media;

public sealed class MediaProfilesTests
{
    private const string Step = """
        { "name": "MediaProfiles", "MediaProfiles": {
          "vignette": { "Hint": "Listes", "Width": 101, "Height": "51", "Mode": "Crop", "Format": "WebP", "Quality": 70, "BackgroundColor": "#ffffff" },
          "large": { "Width": 1001 } } }
        """;

    [Theory, EachDatabase]
    public async Task Profiles_of_a_recipe_are_stored_and_the_others_stay(string provider)
    {
        await using var site = await PictureSite.CreateOnAsync(provider);
        await site.Content.RunStepsAsync(Step);
        await site.Content.RunStepsAsync("""{ "name": "MediaProfiles", "MediaProfiles": { "Large": { "Height": 7, "Mode": 2, "AutoOrient": true } } }""");

        Assert.Equal("bgcolor=#ffffff format=webp height=51 quality=70 rmode=crop width=101", await CommandsAsync(site, "Vignette"));
        Assert.Equal("autoorient=true height=7 rmode=crop", await CommandsAsync(site, "large"));
        Assert.Equal("", await CommandsAsync(site, "absent"));
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_with_its_line_and_nothing_is_stored()
    {
        await using var site = await PictureSite.CreateAsync();

        var faults = await site.Content.FaultsOfAsync("""
            { "steps": [ { "name": "MediaProfiles" },
              { "name": "MediaProfiles", "MediaProfiles": [] },
              { "name": "MediaProfiles", "MediaProfiles": { "bon": { "Width": 10 },
                "": {},
                "mauvais": 1,
                "faux": { "Width": 5000, "Height": -1,
                  "Mode": "Couper", "Format": 99,
                  "Quality": 101, "AutoOrient": "oui",
                  "BackgroundColor": "blanc" } } } ] }
            """);

        Assert.Equal(
            [
                (1, "« MediaProfiles » est obligatoire ici."),
                (2, "« MediaProfiles » doit être un objet { … }."),
                (4, "Un profil de média a un nom."),
                (5, "« mauvais » doit être un objet { … }."),
                (6, "« Width » doit être un nombre entier de 0 à 4096."),
                (6, "« Height » doit être un nombre entier de 0 à 4096."),
                (7, "« Couper » doit être Undefined, Max, Crop, Pad, BoxPad, Min, Stretch."),
                (7, "« 99 » doit être Undefined, Bmp, Gif, Jpg, Png, Tga, WebP."),
                (8, "« Quality » doit être un nombre entier de 0 à 100."),
                (8, "« AutoOrient » doit être true ou false."),
                (9, "« blanc » n’est pas une couleur, comme #ffffff."),
            ],
            faults.OrderBy(fault => fault.Line));
        Assert.Equal("", await CommandsAsync(site, "bon"));
    }

    [Fact]
    public async Task A_name_that_differs_by_its_case_alone_is_the_same()
    {
        await using var site = await PictureSite.CreateAsync();

        var faults = await site.Content.FaultsOfAsync("""
            { "steps": [ { "name": "MediaProfiles", "MediaProfiles": { "large": { "Width": 10 },
                "Large": { "Width": 20 } } } ] }
            """);

        Assert.Equal(2, Assert.Single(faults).Line);
    }

    [Fact]
    public async Task An_image_of_a_template_has_the_size_of_its_profile_or_of_its_own()
    {
        await using var site = await PictureSite.CreateAsync();
        await site.Content.RunStepsAsync(Step);
        await site.PutAsync("a.jpg", PictureSite.Picture(400, 300));

        var vignette = await RenderAsync(site, helper => helper.ImageProfile = "vignette");
        Assert.StartsWith("/media/a.jpg?width=101&height=51&rmode=crop&format=webp&quality=70&bgcolor=%23ffffff&token=", vignette, StringComparison.Ordinal);
        Assert.Equal((101, 51), await site.SizeAsync(vignette));
        Assert.Equal((77, 33), await site.SizeAsync(await RenderAsync(site, helper => (helper.ImageWidth, helper.ImageHeight, helper.ResizeMode, helper.ImageFormat) = (77, 33, ResizeMode.Stretch, Format.Png))));
        Assert.Equal((77, 51), await site.SizeAsync(await RenderAsync(site, helper => (helper.ImageProfile, helper.ImageWidth) = ("vignette", 77))));
        Assert.Equal("/media/a.jpg", await RenderAsync(site, helper => helper.ImageProfile = "absent"));
    }

    [Fact]
    public async Task Another_tag_helper_s_address_is_the_one_that_is_resized()
    {
        await using var site = await PictureSite.CreateAsync();

        Assert.StartsWith("/media/b.jpg?width=100&token=", await RenderAsync(site, helper => helper.ImageWidth = 100, written: "/media/b.jpg"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Templates_and_expressions_make_addresses_that_are_served()
    {
        await using var site = await PictureSite.CreateAsync();
        await site.Content.RunStepsAsync(Step);
        await site.PutAsync("a.jpg", PictureSite.Picture(400, 300));

        var template = await site.Content.ReadAsync(services => new Page(new DefaultHttpContext { RequestServices = services }).ImageProfileResizeUrlAsync("/media/a.jpg", "vignette", 55));
        var expression = await site.Content.ReadAsync(services => services.GetRequiredService<IExpressionRenderer>().RenderAsync("{{ 'a.jpg' | asset_url | resize_url: 55, 33, 'crop' }}", null).AsTask());

        Assert.Equal((55, 51), await site.SizeAsync(template));
        Assert.Equal((55, 33), await site.SizeAsync(expression));
    }

    private static Task<string> CommandsAsync(PictureSite site, string profile) => site.Content.ReadAsync(async services =>
        string.Join(' ', (await services.GetRequiredService<IMediaProfileService>().GetMediaProfileCommands(profile)).OrderBy(command => command.Key).Select(command => $"{command.Key}={command.Value}")));

    private static Task<string> RenderAsync(PictureSite site, Action<ImageResizeTagHelper> configure, string? written = null) => site.Content.ReadAsync(async services =>
    {
        var helper = ActivatorUtilities.CreateInstance<ImageResizeTagHelper>(services);
        helper.Src = "/media/a.jpg";
        configure(helper);
        var output = new TagHelperOutput("img", written is null ? [] : [new("src", written)], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        await helper.ProcessAsync(new TagHelperContext([], new Dictionary<object, object>(), "a"), output);
        return output.Attributes["src"].Value.ToString()!;
    });

    private sealed record Page(HttpContext HttpContext) : IOrchardHelper;
}
