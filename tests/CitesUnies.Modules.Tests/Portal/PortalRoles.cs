using System.Security.Claims;
using System.Text.Json.Nodes;
using CitesUnies.Testing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Security.Permissions;
using Verger.Testing;

namespace CitesUnies.Modules.Tests.Portal;

/// <summary>A site with the roles of the setup recipe, and a securable content type.</summary>
public sealed class PortalRoles() : FeatureSite(
    TestDatabase.CreateAsync(TestDatabase.Sqlite).GetAwaiter().GetResult(),
    [typeof(Verger.Site.Settings.Startup).Assembly, typeof(Verger.Content.Contents.Startup).Assembly, typeof(Verger.Media.Startup).Assembly],
    ["OrchardCore.Contents", "OrchardCore.Media.Security", "OrchardCore.Recipes"]), IAsyncLifetime
{
    private readonly JsonObject _step = JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "recipes", "citesunies.recipe.json")))!["steps"]!.AsArray()
        .OfType<JsonObject>().Single(step => (string?)step["name"] == "Roles");

    /// <summary>The permissions that the recipe gives to any role.</summary>
    public IEnumerable<string> Given => _step["Roles"]!.AsArray().SelectMany(role => role!["Permissions"]!.AsArray()).Select(permission => (string)permission!).Distinct();

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await this.RunStepsAsync(_step.ToJsonString());
        await DoAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync("NewsArticle", type => type.Securable()));
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    /// <summary>Whether somebody who has that role, and is called « me », has a permission for something.</summary>
    public Task<bool> MayAsync(string role, Permission permission, object resource) => ReadAsync(services =>
        services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(With(role), permission, resource));

    public Task<HashSet<string>> PermissionNamesAsync() => ReadAsync(async services =>
        (await services.GetRequiredService<IPermissionService>().GetPermissionsAsync()).Select(permission => permission.Name).ToHashSet());

    private static ClaimsPrincipal With(string role) => new(role == "Anonymous"
        ? new ClaimsIdentity()
        : new ClaimsIdentity(role == "Authenticated" ? [Me] : [Me, new Claim(ClaimTypes.Role, role)], "test"));

    private static Claim Me => new(ClaimTypes.NameIdentifier, "me");
}
