using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Verger.Content.Contents.Security;

/// <summary>
/// Who asks about a content item has what they have for items of its type too, and for their own items what they have for their own.
/// The permission itself is another handler's matter.
/// </summary>
internal sealed class ContentTypeAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || context.Resource is not ContentItem contentItem)
        {
            return;
        }

        // Made here: the service is made of its handlers.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        foreach (var permission in await AlternativesAsync(requirement.Permission, context.User, contentItem))
        {
            if (await authorization.AuthorizeAsync(context.User, permission))
            {
                context.Succeed(requirement);
                return;
            }
        }
    }

    private async Task<List<Permission>> AlternativesAsync(Permission asked, ClaimsPrincipal user, ContentItem contentItem)
    {
        var permissions = new List<Permission>();
        if (Owns(user, contentItem) && CommonPermissions.OwnerPermissionsByName.TryGetValue(asked.Name, out var forOwn))
        {
            permissions.Add(forOwn);
        }

        var definitions = services.GetRequiredService<IContentDefinitionManager>();
        if (contentItem.ContentType is { Length: > 0 } type && (await definitions.GetTypeDefinitionAsync(type))?.IsSecurable() == true)
        {
            var ofType = permissions.Append(asked).Select(ContentTypePermissionsHelper.ConvertToDynamicPermission).OfType<Permission>();
            permissions.AddRange([.. ofType.Select(template => ContentTypePermissionsHelper.CreateDynamicPermission(template, type))]);
        }

        return permissions;
    }

    private static bool Owns(ClaimsPrincipal user, ContentItem contentItem)
        => contentItem.Owner is { Length: > 0 } owner && user.FindFirst(ClaimTypes.NameIdentifier)?.Value == owner;
}
