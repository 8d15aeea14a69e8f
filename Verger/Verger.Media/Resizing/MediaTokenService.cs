using System.Collections.ObjectModel;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Media;
using OrchardCore.Settings;

namespace Verger.Media.Resizing;

/// <summary>Tokens made of the parameters and a secret of the site (HMAC, RFC 2104), so that every process of the site makes the same.</summary>
internal sealed class MediaTokenService(ISiteService siteService) : IMediaTokenService
{
    private const int Length = 16;

    private byte[]? _key;

    // Settings are in memory; the interface leaves no time to wait for them.
    private byte[] Key => _key ??= SHA256.HashData(Encoding.UTF8.GetBytes("media-token:" + siteService.GetSiteSettingsAsync().GetAwaiter().GetResult().SiteSalt));

    public string AddTokenToPath(string path)
    {
        var mark = path.IndexOf('?', StringComparison.Ordinal);
        if (mark < 0)
        {
            return path;
        }

        var commands = CommandCollection.Of(QueryHelpers.ParseQuery(path[mark..]));
        return commands.Count == 0 ? path : QueryHelpers.AddQueryString(path, CommandCollection.Token, TokenOf(commands));
    }

    public bool TryValidateToken(KeyedCollection<string, KeyValuePair<string, string>> commands, string token)
        => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(TokenOf(commands)), Encoding.ASCII.GetBytes(token));

    // Whatever their order; lengths keep one value from running into the next.
    private string TokenOf(IEnumerable<KeyValuePair<string, string>> commands)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in commands.OrderBy(command => command.Key, StringComparer.Ordinal))
        {
            text.Append(name).Append('=').Append(value.Length).Append(':').Append(value).Append(';');
        }

        return WebEncoders.Base64UrlEncode(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, Length));
    }
}
