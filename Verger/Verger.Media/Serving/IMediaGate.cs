using System.Security.Claims;

namespace Verger.Media.Serving;

/// <summary>Who may read which files of the media library.</summary>
internal interface IMediaGate
{
    /// <summary>To whom a file is open.</summary>
    /// <param name="user">Who asks for it.</param>
    /// <param name="path">The file's path, as the store writes it.</param>
    ValueTask<MediaAccess> AskAsync(ClaimsPrincipal user, string path);
}

/// <summary>To whom a file is open.</summary>
internal enum MediaAccess
{
    /// <summary>Not to who asks.</summary>
    Closed,

    /// <summary>To who asks, and not to everyone.</summary>
    Reserved,

    /// <summary>To everyone.</summary>
    Public,
}
