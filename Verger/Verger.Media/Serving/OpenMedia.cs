using System.Security.Claims;

namespace Verger.Media.Serving;

/// <summary>Everybody may read everything: the media library without the feature that guards it.</summary>
internal sealed class OpenMedia : IMediaGate
{
    public ValueTask<MediaAccess> AskAsync(ClaimsPrincipal user, string path) => ValueTask.FromResult(MediaAccess.Public);
}
