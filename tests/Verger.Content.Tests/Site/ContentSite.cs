using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.Contents;
using OrchardCore.Security;
using Verger.Testing;

namespace Verger.Content.Tests.Site;

/// <summary>A site with some features of the content area. Everyone may view content.</summary>
internal sealed class ContentSite : FeatureSite
{
    private readonly Viewers _viewers;
    private HttpClient? _client;

    private ContentSite(TestDatabase database, Viewers viewers, Action<IServiceCollection>? configure, Assembly[] modules, string[] features)
        : base(database, [typeof(Title.Startup).Assembly, typeof(Verger.Site.Settings.Startup).Assembly, .. modules], features, services =>
        {
            services.AddSingleton<IAuthorizationHandler>(viewers);
            configure?.Invoke(services);
        }) => _viewers = viewers;

    /// <summary>Whether everyone may view content, whatever the roles.</summary>
    public bool MayView
    {
        get => _viewers.Allowed;
        set => _viewers.Allowed = value;
    }

    public static Task<ContentSite> CreateAsync(params string[] features) => CreateOnAsync(TestDatabase.Sqlite, features);

    public static Task<ContentSite> CreateOnAsync(string provider, params string[] features) => CreateOnAsync(provider, null, features);

    public static Task<ContentSite> CreateOnAsync(string provider, Action<IServiceCollection>? configure, params string[] features)
        => CreateOnAsync(provider, configure, [], features);

    /// <summary>A site that has further modules besides the content and site areas.</summary>
    public static async Task<ContentSite> CreateOnAsync(string provider, Action<IServiceCollection>? configure, Assembly[] modules, params string[] features)
    {
        var site = new ContentSite(await TestDatabase.CreateAsync(provider), new Viewers(), configure, modules, features);
        await site.InitializeAsync();
        return site;
    }

    public Task DefineAsync(string type, Action<ContentTypeDefinitionBuilder> define) =>
        DoAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync(type, define));

    public Task DefinePartAsync(string part, Action<ContentPartDefinitionBuilder> define) =>
        DoAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterPartDefinitionAsync(part, define));

    /// <summary>Creates an item, published unless told otherwise.</summary>
    public Task<ContentItem> CreateItemAsync(string type, Action<ContentItem> fill, VersionOptions? version = null) => ReadAsync(async services =>
    {
        var contentManager = services.GetRequiredService<IContentManager>();
        var item = await contentManager.NewAsync(type);
        fill(item);
        await contentManager.CreateAsync(item, version ?? VersionOptions.Published);
        return item;
    });

    public Task<ContentItem?> GetItemAsync(string id, VersionOptions? version = null) =>
        ReadAsync(services => services.GetRequiredService<IContentManager>().GetAsync(id, version));

    /// <summary>A client of the site's pages.</summary>
    public async Task<HttpClient> BrowseAsync() => _client ??= await OpenClientAsync();

    public override ValueTask DisposeAsync()
    {
        _client?.Dispose();
        return base.DisposeAsync();
    }

    private sealed class Viewers : AuthorizationHandler<PermissionRequirement>
    {
        public bool Allowed { get; set; } = true;

        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
        {
            if (Allowed && requirement.Permission.Name == CommonPermissions.ViewContent.Name)
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }
}
