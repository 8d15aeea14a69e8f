using CitesUnies.Portal.Audience;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Media;
using OrchardCore.Security.Permissions;

namespace CitesUnies.Modules.Tests.Portal;

/// <summary>What each role of the setup recipe may do with an item, and which media it reads.</summary>
public sealed class RolesTests(PortalRoles roles) : IClassFixture<PortalRoles>
{
    private static readonly string[] _all = ["List", "View", "Preview", "Edit", "Clone", "Delete", "Publish", "EditOwner"];

    /// <summary>A role, whose item in which state, and what is allowed with it.</summary>
    public static TheoryData<string, string, string> Table => new()
    {
        { "Anonymous", "other's published", "View" },
        { "Authenticated", "other's published", "View" },
        { "Authenticated", "own published", "View" },
        { "Adherent", "other's published", "View" },
        { "Adherent", "own draft", "View" },
        { "Redacteur", "own draft", "List View Preview Edit Clone Delete" },
        { "Redacteur", "own published", "List View Preview Edit Clone Delete" },
        { "Redacteur", "other's draft", "List View" },
        { "Redacteur", "other's published", "List View" },
        { "Valideur", "own draft", "List View Preview" },
        { "Valideur", "other's draft", "List View Preview" },
        { "Valideur", "other's published", "List View Preview" },
        { "Webmestre", "own draft", "List View Preview Edit Clone Delete Publish EditOwner" },
        { "Webmestre", "other's draft", "List View Preview Edit Clone Delete Publish EditOwner" },
        { "Webmestre", "other's published", "List View Preview Edit Clone Delete Publish EditOwner" },
        { "Administrator", "other's draft", "List View Preview Edit Clone Delete Publish EditOwner" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task A_role_may_do_this_with_an_item_and_nothing_else(string role, string item, string expected)
    {
        var content = new ContentItem
        {
            ContentType = "NewsArticle",
            Owner = item.StartsWith("own", StringComparison.Ordinal) ? "me" : "somebody",
            Published = item.EndsWith("published", StringComparison.Ordinal),
            Latest = true,
        };

        var allowed = new List<string>();
        foreach (var action in _all)
        {
            var permission = (Permission)typeof(CommonPermissions).GetField(action == "EditOwner" ? "EditContentOwner" : action + "Content")!.GetValue(null)!;
            if (await roles.MayAsync(role, permission, content))
            {
                allowed.Add(action);
            }
        }

        Assert.Equal(expected.Split(' '), allowed);
    }

    [Theory]
    [InlineData("Anonymous", "ressources/plaquette.pdf logo.svg")]
    [InlineData("Authenticated", "ressources/plaquette.pdf logo.svg")]
    [InlineData("Redacteur", "ressources/plaquette.pdf logo.svg")]
    [InlineData("Adherent", "ressources/plaquette.pdf logo.svg adherents/compte-rendu.pdf")]
    [InlineData("Webmestre", "ressources/plaquette.pdf logo.svg adherents/compte-rendu.pdf autre/fichier.pdf")]
    [InlineData("Administrator", "ressources/plaquette.pdf logo.svg adherents/compte-rendu.pdf autre/fichier.pdf")]
    public async Task A_role_reads_these_media_and_no_others(string role, string expected)
    {
        var allowed = new List<string>();
        foreach (var path in (string[])["ressources/plaquette.pdf", "logo.svg", "adherents/compte-rendu.pdf", "autre/fichier.pdf"])
        {
            if (await roles.MayAsync(role, MediaPermissions.ViewMedia, path))
            {
                allowed.Add(path);
            }
        }

        Assert.Equal(expected.Split(' '), allowed);
    }

    [Fact]
    public async Task A_role_has_no_permission_that_nothing_asks_for()
    {
        var known = await roles.PermissionNamesAsync();
        known.UnionWith((await new AudiencePermissions().GetPermissionsAsync()).Select(permission => permission.Name));

        Assert.All(roles.Given, permission => Assert.True(known.Contains(permission) || permission.StartsWith("ViewMediaContent_", StringComparison.Ordinal), permission));
    }
}
