using System.Security.Cryptography;

namespace Verger.Engine.Hosting.Setup;

/// <summary>Makes passwords that nobody guesses: characters of four kinds, without those that are taken for one another.</summary>
internal static class GeneratedPassword
{
    private const int Length = 20;

    private static readonly string[] _kinds = ["abcdefghijkmnpqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789", "-_.+"];

    /// <summary>One of about 2^118.</summary>
    public static string Create()
    {
        var all = string.Concat(_kinds);
        while (true)
        {
            // Drawn anew until each kind is in it, so that no place is likelier to hold one than another.
            var password = RandomNumberGenerator.GetString(all, Length);
            if (Array.TrueForAll(_kinds, kind => password.AsSpan().ContainsAny(kind)))
            {
                return password;
            }
        }
    }
}
