using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using OrchardCore.Security;

namespace Verger.Media.Security;

/// <summary>Who asks to view a file has what they have for the folder that it is in. The permission for all folders is another handler's matter.</summary>
internal sealed class ViewMediaFolderAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || requirement.Permission.Name != MediaPermissions.ViewMedia.Name || context.Resource is not string path)
        {
            return;
        }

        // Asked for here: the service is made of its handlers.
        if (await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(context.User, FolderPermission.For(path)))
        {
            context.Succeed(requirement);
        }
    }
}
