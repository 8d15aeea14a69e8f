using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Verger.Site.Setup;

/// <summary>
/// The secret that shows who may set the site up: whoever reads its log. It ends with the process, and after <see cref="Tries"/> wrong
/// ones another takes its place.
/// </summary>
public sealed class SetupToken(ILogger<SetupToken> logger)
{
    /// <summary>How many wrong ones are borne.</summary>
    public const int Tries = 5;

    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    private readonly Lock _lock = new();
    private string _value = Create();
    private string _address = "";
    private int _wrong;

    /// <summary>Writes it to the log, with where to take it.</summary>
    /// <param name="addresses">What the server listens to.</param>
    public void Announce(IEnumerable<string> addresses)
    {
        lock (_lock)
        {
            _address = addresses.FirstOrDefault() is { } address ? Reachable(address) : "";
            Announce();
        }
    }

    /// <summary>Whether that is it.</summary>
    public TokenCheck Check(string offered)
    {
        lock (_lock)
        {
            if (CryptographicOperations.FixedTimeEquals(Hash(offered.Trim()), Hash(_value)))
            {
                return TokenCheck.Right;
            }

            if (++_wrong < Tries)
            {
                return TokenCheck.Wrong;
            }

            (_value, _wrong) = (Create(), 0);
            Announce();
            return TokenCheck.Replaced;
        }
    }

    // A warning, so that a log that is set to tell no more than those still tells this.
    private void Announce() => logger.LogWarning(
        "Ce site n’est pas installé. Pour l’installer, ouvrir {Address} et y donner ce code, valable jusqu’à l’arrêt du site : {Token}", _address, _value);

    private static string Create() => string.Join('-', Enumerable.Range(0, 5).Select(_ => RandomNumberGenerator.GetString(Alphabet, 5)));

    // Hashes are of one length, whatever was typed.
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    // « All interfaces » is no address that a browser opens.
    private static string Reachable(string address)
        => address.Replace("://[::]", "://localhost", StringComparison.Ordinal)
            .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
            .Replace("://+", "://localhost", StringComparison.Ordinal)
            .Replace("://*", "://localhost", StringComparison.Ordinal);
}
