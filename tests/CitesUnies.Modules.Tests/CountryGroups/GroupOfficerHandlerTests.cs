using System.Reflection;
using System.Security.Claims;
using CitesUnies.CountryGroups.Handlers;
using CitesUnies.CountryGroups.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace CitesUnies.Modules.Tests.CountryGroups;

/// <summary>What the officers of a group may do with it and with its meetings.</summary>
public sealed class GroupOfficerHandlerTests
{
    private const string Writer = GroupOfficerHandler.Role;

    private static readonly ContentItem _group = new ContentItem { ContentItemId = "group" }.Weld(new CountryGroup { Officers = { UserIds = ["officer"] } });

    [Theory]
    [InlineData("officer", Writer, "EditContent", true)]
    [InlineData("officer", Writer, "PreviewContent", true)]
    [InlineData("officer", Writer, "ViewContent", true)]
    [InlineData("officer", Writer, "PublishContent", false)]
    [InlineData("officer", Writer, "DeleteContent", false)]
    [InlineData("officer", "Adherent", "EditContent", false)]
    [InlineData("another", Writer, "EditContent", false)]
    public async Task Officers_who_write_edit_their_group_and_its_meetings_and_do_nothing_else(string user, string role, string permission, bool isAllowed)
    {
        Assert.Equal(isAllowed, await IsAllowedAsync(user, role, permission, _group));
        Assert.Equal(isAllowed, await IsAllowedAsync(user, role, permission, Meeting("other", "group")));
    }

    [Fact]
    public async Task A_meeting_of_other_groups_is_not_theirs() => Assert.False(await IsAllowedAsync("officer", Writer, "EditContent", Meeting("other")));

    [Fact]
    public async Task A_draft_that_names_oneself_an_officer_gives_no_right()
        => Assert.False(await IsAllowedAsync("intruder", Writer, "EditContent", new ContentItem { ContentItemId = "group" }.Weld(new CountryGroup { Officers = { UserIds = ["intruder"] } })));

    [Fact]
    public async Task Another_content_is_not_theirs() => Assert.False(await IsAllowedAsync("officer", Writer, "EditContent", new ContentItem { ContentItemId = "group" }));

    [Fact]
    public async Task Without_a_content_nothing_is_allowed() => Assert.False(await IsAllowedAsync("officer", Writer, "EditContent", null));

    private static ContentItem Meeting(params string[] groups) => new ContentItem { ContentItemId = "meeting" }.Weld(new CountryGroupMeeting { Groups = { ContentItemIds = groups } });

    private static async Task<bool> IsAllowedAsync(string user, string role, string permission, ContentItem? item)
    {
        await using var services = new ServiceCollection().AddSingleton(PublishedContents.With(_group)).BuildServiceProvider();
        var principal = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user), new Claim(ClaimTypes.Role, role)], "test"));
        var context = new AuthorizationHandlerContext([new PermissionRequirement(new Permission(permission))], principal, item);

        await new GroupOfficerHandler(services).HandleAsync(context);
        return context.HasSucceeded;
    }

    /// <summary>Knows what is published, and nothing else.</summary>
    public class PublishedContents : DispatchProxy
    {
        private ContentItem? _published;

        public static IContentManager With(ContentItem published)
        {
            var contents = Create<IContentManager, PublishedContents>();
            ((PublishedContents)(object)contents)._published = published;
            return contents;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
            => targetMethod!.Name == nameof(IContentManager.GetAsync) && args![1] is VersionOptions { IsPublished: true }
                ? Task.FromResult(Equals(args[0], _published!.ContentItemId) ? _published : null)
                : throw new NotSupportedException(targetMethod.Name);
    }
}
