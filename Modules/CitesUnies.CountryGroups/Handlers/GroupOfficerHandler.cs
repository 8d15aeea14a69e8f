using System.Security.Claims;
using CitesUnies.CountryGroups.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security;

namespace CitesUnies.CountryGroups.Handlers;

/// <summary>
/// Lets writers edit the groups whose officers they are, and the meetings of these. Who the officers are is read from what is published: a draft gives nobody a right.
/// </summary>
/// <param name="services">From which contents are read when they are needed, since reading contents itself may ask for permissions.</param>
public sealed class GroupOfficerHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    /// <summary>The role of those who write.</summary>
    public const string Role = "Redacteur";

    private static readonly string[] _permissions = [CommonPermissions.EditContent.Name, CommonPermissions.PreviewContent.Name, CommonPermissions.ViewContent.Name];

    /// <inheritdoc/>
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded
            || context.Resource is not IContent content
            || !_permissions.Contains(requirement.Permission.Name, StringComparer.Ordinal)
            || !context.User.IsInRole(Role)
            || context.User.FindFirstValue(ClaimTypes.NameIdentifier) is not { Length: > 0 } userId)
        {
            return;
        }

        foreach (var groupId in GroupsOf(content.ContentItem))
        {
            var group = await services.GetRequiredService<IContentManager>().GetAsync(groupId, VersionOptions.Published);
            if (group?.As<CountryGroup>()?.Officers.UserIds?.Contains(userId, StringComparer.Ordinal) == true)
            {
                context.Succeed(requirement);
                return;
            }
        }
    }

    private static IReadOnlyList<string> GroupsOf(ContentItem item)
        => item.Has<CountryGroup>() ? [item.ContentItemId]
            : item.As<CountryGroupMeeting>()?.Groups.ContentItemIds ?? [];
}
