using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;
using Verger.Content.Tests.Site;

namespace Verger.Content.Tests.DynamicCache;

/// <summary>A site whose shape <c>Piece</c> is made by a test.</summary>
internal sealed class CachedSite : IAsyncDisposable
{
    private CachedSite(ContentSite content) => Content = content;

    public ContentSite Content { get; }

    public Pieces Pieces { get; } = new();

    public TurnedClock Clock { get; } = new();

    public static async Task<CachedSite> CreateAsync(params string[] features)
    {
        CachedSite site = null!;
        var content = await ContentSite.CreateOnAsync(
            Testing.TestDatabase.Sqlite,
            services =>
            {
                services.AddSingleton<IShapeBindingResolver>(_ => site.Pieces);
                services.AddSingleton<IClock>(_ => site.Clock);
            },
            ["OrchardCore.DynamicCache", "OrchardCore.Menu", .. features]);
        _ = await content.BrowseAsync();
        return site = new CachedSite(content);
    }

    /// <summary>What a visitor is shown of the piece.</summary>
    /// <param name="configure">How it is cached; not at all by default.</param>
    /// <param name="path">Where the visitor is.</param>
    /// <param name="roles">The visitor's roles; null for somebody who is not logged in.</param>
    public Task<string> ShowAsync(Action<ShapeMetadata>? configure = null, string path = "/", string[]? roles = null) => Content.ReadAsync(services =>
    {
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Path = path;
        context.User = roles is null ? new ClaimsPrincipal() : new ClaimsPrincipal(new ClaimsIdentity(roles.Select(role => new Claim(ClaimTypes.Role, role)), "test"));
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = context;
        return RenderAsync(services, configure);
    });

    public Task RemoveTagAsync(string tag) => Content.DoAsync(services => services.GetRequiredService<ITagCache>().RemoveTagAsync(tag));

    public static async Task<string> RenderAsync(IServiceProvider services, Action<ShapeMetadata>? configure)
    {
        var shape = await services.GetRequiredService<IShapeFactory>().CreateAsync("Piece");
        configure?.Invoke(shape.Metadata);
        var content = await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape);
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
