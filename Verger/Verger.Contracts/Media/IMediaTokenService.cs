using System.Collections.ObjectModel;

namespace OrchardCore.Media;

/// <summary>Signs the sizes that the site itself asks for, so that nobody can make it resize pictures to all others.</summary>
public interface IMediaTokenService
{
    /// <summary>The address with a token over its parameters; as it is when it has none.</summary>
    string AddTokenToPath(string path);

    /// <summary>Whether a token was made for just these parameters.</summary>
    bool TryValidateToken(KeyedCollection<string, KeyValuePair<string, string>> commands, string token);
}
