using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.ViewModels;
using OrchardCore.Title.Models;
using Verger.Content.Layers;
using Verger.Content.Tests.Site;

namespace Verger.Content.Tests.Layers;

/// <summary>A site with widgets of the type <c>Note</c>, and what its pages show in a zone.</summary>
internal static class LayerSite
{
    public const string Everywhere = """{ "Conditions": [ { "Name": "BooleanCondition", "Value": true } ] }""";

    public static async Task<ContentSite> CreateAsync(string provider)
    {
        var site = await ContentSite.CreateOnAsync(provider, "OrchardCore.Layers", "OrchardCore.Title");
        await site.DefineAsync("Note", type => type.WithPart(nameof(TitlePart)).Stereotype("Widget"));
        return site;
    }

    public static Task<ContentItem> AddAsync(this ContentSite site, string title, string layer, double position = 0, string zone = "Notice", VersionOptions? version = null)
        => site.CreateItemAsync("Note", item =>
        {
            item.Alter<TitlePart>(part => part.Title = title);
            item.DisplayText = title;
            item.Alter<LayerMetadata>(part => (part.Layer, part.Zone, part.Position) = (layer, zone, position));
        }, version);

    /// <summary>The titles of the widgets in a zone, in the order in which they are shown.</summary>
    public static Task<string[]> ShownAsync(this ContentSite site, string path = "/", string? role = null, string zone = "Notice") => site.ReadAsync(async services =>
    {
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Path = path;
        context.User = new ClaimsPrincipal(role is null ? new ClaimsIdentity() : new ClaimsIdentity([new(ClaimTypes.Role, role)], "test"));
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = context;
        await services.GetRequiredService<LayerZones>().FillAsync(context.User);
        var layout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        return layout.Zones[zone].Items.Cast<WidgetWrapper>().Select(item => item.Widget.DisplayText!).ToArray();
    });
}
