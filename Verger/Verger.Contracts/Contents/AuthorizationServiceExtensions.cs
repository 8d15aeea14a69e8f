using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace Microsoft.AspNetCore.Authorization;

public static partial class AuthorizationServiceExtensions
{
    /// <summary>Whether the user has the permission for items of a type.</summary>
    /// <param name="service">Who decides.</param>
    /// <param name="user">The user.</param>
    /// <param name="requiredPermission">The permission for all content, such as <c>EditContent</c>.</param>
    /// <param name="contentTypeDefinition">The type.</param>
    /// <param name="owner">Whose items it is about: the identifier of a user; null for anybody's.</param>
    public static Task<bool> AuthorizeContentTypeAsync(
        this IAuthorizationService service, ClaimsPrincipal? user, Permission requiredPermission, ContentTypeDefinition contentTypeDefinition, string? owner = null)
        => service.AuthorizeContentTypeAsync(user, requiredPermission, contentTypeDefinition.Name, owner);

    /// <inheritdoc cref="AuthorizeContentTypeAsync(IAuthorizationService, ClaimsPrincipal?, Permission, ContentTypeDefinition, string?)"/>
    /// <param name="service">Who decides.</param>
    /// <param name="user">The user.</param>
    /// <param name="requiredPermission">The permission for all content, such as <c>EditContent</c>.</param>
    /// <param name="contentType">The type's name.</param>
    /// <param name="owner">Whose items it is about: the identifier of a user; null for anybody's.</param>
    public static Task<bool> AuthorizeContentTypeAsync(
        this IAuthorizationService service, ClaimsPrincipal? user, Permission requiredPermission, string contentType, string? owner = null)
        => service.AuthorizeAsync(user, requiredPermission, new ContentItem { ContentType = contentType, Owner = owner! });

    /// <summary>Whether the user has the permission for new items of their own of at least one of the types.</summary>
    public static async Task<bool> AuthorizeContentTypeDefinitionsAsync(
        this IAuthorizationService service,
        ClaimsPrincipal? user,
        Permission requiredPermission,
        IEnumerable<ContentTypeDefinition> contentTypeDefinitions,
        IContentManager contentManager)
    {
        var userId = user?.FindFirst(ClaimTypes.NameIdentifier)?.Value;
        foreach (var definition in contentTypeDefinitions)
        {
            var item = await contentManager.NewAsync(definition.Name);
            item.Owner = userId!;
            if (await service.AuthorizeAsync(user, requiredPermission, item))
            {
                return true;
            }
        }

        return false;
    }
}
