using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using Verger.Content.Tests.Site;
using Verger.Testing;

namespace Verger.Content.Tests.Security;

public sealed class ContentPermissionTests
{
    private static readonly string[] _features = ["OrchardCore.Contents", "OrchardCore.Roles.Core", "OrchardCore.Recipes"];

    /// <summary>What a role has, what it is asked, for whose item of which type, and whether that is granted.</summary>
    public static TheoryData<string, string, string, string, bool> Questions => new()
    {
        { "EditContent", "EditContent", "Secured", "other", true },
        { "EditContent", "ViewContent", "Secured", "other", true },
        { "EditContent", "PublishContent", "Secured", "other", false },
        { "EditContent", "DeleteContent", "Secured", "other", false },
        { "EditOwnContent", "EditContent", "Secured", "me", true },
        { "EditOwnContent", "EditContent", "Open", "me", true },
        { "EditOwnContent", "EditContent", "Secured", "other", false },
        { "EditOwnContent", "EditContent", "Secured", "", false },
        { "EditOwnContent", "PreviewContent", "Secured", "me", true },
        { "EditOwnContent", "PublishContent", "Secured", "me", false },
        { "PublishOwnContent", "EditContent", "Secured", "me", true },
        { "PublishOwnContent", "PublishContent", "Secured", "other", false },
        { "Edit_Secured", "EditContent", "Secured", "other", true },
        { "Edit_Secured", "ViewContent", "Secured", "other", true },
        { "Edit_Secured", "CloneContent", "Secured", "other", true },
        { "Edit_Secured", "EditContent", "Other", "other", false },
        { "Edit_Open", "EditContent", "Open", "other", false },
        { "Edit_Secured", "PublishContent", "Secured", "other", false },
        { "Publish_Secured", "EditContent", "Secured", "other", true },
        { "Publish_Secured", "PublishContent", "Secured", "other", true },
        { "PublishOwn_Secured", "PublishContent", "Secured", "me", true },
        { "PublishOwn_Secured", "PublishContent", "Secured", "other", false },
        { "EditOwn_Secured", "EditContent", "Secured", "me", true },
        { "EditOwn_Secured", "ViewContent", "Secured", "me", true },
        { "EditOwn_Secured", "EditContent", "Other", "me", false },
        { "EditOwn_Secured", "EditContent", "Secured", "other", false },
        { "DeleteOwn_Secured", "DeleteContent", "Secured", "me", true },
        { "DeleteOwn_Secured", "DeleteContent", "Secured", "other", false },
        { "View_Secured", "ViewContent", "Secured", "other", true },
        { "View_Secured", "EditContent", "Secured", "other", false },
        { "ListContent_Secured", "ListContent", "Secured", "other", true },
        { "ListContent", "ViewContent", "Secured", "other", false },
        { "EditContentOwner_Secured", "EditContentOwner", "Secured", "other", true },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_role_has_for_an_item_what_it_has_for_its_type_and_its_owner(string held, string asked, string type, string owner, bool expected)
    {
        await using var site = await CreateAsync(held);

        Assert.Equal(expected, await AskAsync(site, asked, new ContentItem { ContentType = type, Owner = owner }));
    }

    [Theory]
    [InlineData("EditOwn_Secured", "me", true)]
    [InlineData("EditOwn_Secured", null, false)]
    [InlineData("Edit_Secured", null, true)]
    public async Task A_type_may_be_asked_about_without_an_item(string held, string? owner, bool expected)
    {
        await using var site = await CreateAsync(held);

        Assert.Equal(expected, await site.ReadAsync(async services =>
        {
            var definition = (await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync("Secured"))!;
            var authorization = services.GetRequiredService<IAuthorizationService>();
            var byDefinition = await authorization.AuthorizeContentTypeAsync(Me, CommonPermissions.EditContent, definition, owner);
            Assert.Equal(byDefinition, await authorization.AuthorizeContentTypeAsync(Me, CommonPermissions.EditContent, "Secured", owner));
            return byDefinition;
        }));
    }

    [Fact]
    public async Task Only_types_that_are_securable_have_permissions_of_their_own()
    {
        await using var site = await CreateAsync("ListContent");

        var names = await site.ReadAsync(async services =>
            (await services.GetRequiredService<IPermissionService>().GetPermissionsAsync()).Select(permission => permission.Name).ToHashSet());

        Assert.Superset(new HashSet<string>
        {
            "Publish_Secured", "PublishOwn_Secured", "Edit_Secured", "EditOwn_Secured", "Delete_Secured", "DeleteOwn_Secured", "View_Secured", "ViewOwn_Secured",
            "Preview_Secured", "PreviewOwn_Secured", "Clone_Secured", "CloneOwn_Secured", "ListContent_Secured", "EditContentOwner_Secured",
        }, names);
        Assert.DoesNotContain(names, name => name.EndsWith("_Open", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_module_may_grant_what_no_role_has()
    {
        await using var site = await ContentSite.CreateOnAsync(
            TestDatabase.Sqlite, services => services.AddScoped<IAuthorizationHandler, Officers>(), _features);
        site.MayView = false;

        Assert.True(await AskAsync(site, "EditContent", new ContentItem { ContentType = "Group", DisplayText = "officers: me" }));
        Assert.False(await AskAsync(site, "EditContent", new ContentItem { ContentType = "Group", DisplayText = "officers: other" }));
        Assert.False(await AskAsync(site, "PublishContent", new ContentItem { ContentType = "Group", DisplayText = "officers: me" }));
    }

    private static ClaimsPrincipal Me { get; } =
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "me"), new Claim(ClaimTypes.Role, "Tested")], "test"));

    private static async Task<ContentSite> CreateAsync(string held)
    {
        var site = await ContentSite.CreateAsync(_features);
        site.MayView = false;
        await site.DefineAsync("Secured", type => type.Securable());
        await site.DefineAsync("Other", type => type.Securable());
        await site.DefineAsync("Open", type => type.DisplayedAs("Open"));
        await site.RunStepsAsync($$"""{ "name": "Roles", "Roles": [ { "Name": "Tested", "Permissions": [ "{{held}}" ] } ] }""");
        return site;
    }

    private static Task<bool> AskAsync(ContentSite site, string permission, ContentItem item) => site.ReadAsync(services =>
        services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(Me, (Permission)typeof(CommonPermissions).GetField(permission)!.GetValue(null)!, item));

    /// <summary>As a module writes it: those who serve in a group edit it.</summary>
    private sealed class Officers : AuthorizationHandler<PermissionRequirement>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
        {
            if (context.Resource is ContentItem { ContentType: "Group" } group
                && requirement.Permission.Name == CommonPermissions.EditContent.Name
                && group.DisplayText == "officers: " + context.User.FindFirst(ClaimTypes.NameIdentifier)?.Value)
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }
}
