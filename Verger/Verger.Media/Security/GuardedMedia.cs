using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Media;
using Verger.Media.Serving;

namespace Verger.Media.Security;

/// <summary>Asks for the permission to view the file: of nobody in particular first, since what everyone may read is public whoever asks.</summary>
internal sealed class GuardedMedia(IAuthorizationService authorization) : IMediaGate
{
    private static readonly ClaimsPrincipal _anyone = new(new ClaimsIdentity());

    public async ValueTask<MediaAccess> AskAsync(ClaimsPrincipal user, string path)
    {
        // As an object: a string in this place would be the name of a policy.
        object file = path;
        if (await authorization.AuthorizeAsync(_anyone, MediaPermissions.ViewMedia, file))
        {
            return MediaAccess.Public;
        }

        return user.Identity?.IsAuthenticated == true && await authorization.AuthorizeAsync(user, MediaPermissions.ViewMedia, file)
            ? MediaAccess.Reserved
            : MediaAccess.Closed;
    }
}
