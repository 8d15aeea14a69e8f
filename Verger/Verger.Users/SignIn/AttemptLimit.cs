using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Verger.Users.SignIn;

/// <summary>
/// How many failed attempts to sign in a client's address has: ten in five minutes. An attempt counts from its beginning, so that many at once
/// are not more, and is given back when it succeeds: an office behind one address may sign in as often as it likes.
/// </summary>
public sealed class AttemptLimit(TimeProvider time)
{
    /// <summary>Failed attempts in a period.</summary>
    public const int Allowed = 10;

    /// <summary>The period.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromMinutes(5);

    // Who holds more addresses than this meets the lock of each account still.
    private const int MostClients = 50_000;

    private readonly ConcurrentDictionary<string, Attempts> _clients = new(StringComparer.Ordinal);

    /// <summary>Begins an attempt.</summary>
    /// <param name="address">The client's address.</param>
    /// <param name="wait">How long to wait, when there were too many.</param>
    public bool TryBegin(IPAddress? address, out TimeSpan wait)
    {
        var now = time.GetUtcNow();
        MakeRoom(now);
        var attempts = _clients.GetOrAdd(ClientOf(address), static _ => new Attempts());
        lock (attempts)
        {
            if (attempts.End <= now)
            {
                (attempts.End, attempts.Count) = (now + Period, 0);
            }

            wait = attempts.End - now;
            return attempts.Count < Allowed && ++attempts.Count > 0;
        }
    }

    /// <summary>Gives back an attempt that succeeded.</summary>
    public void GiveBack(IPAddress? address)
    {
        if (_clients.TryGetValue(ClientOf(address), out var attempts))
        {
            lock (attempts)
            {
                attempts.Count = Math.Max(0, attempts.Count - 1);
            }
        }
    }

    private void MakeRoom(DateTimeOffset now)
    {
        if (_clients.Count < MostClients)
        {
            return;
        }

        foreach (var (client, attempts) in _clients)
        {
            if (attempts.End <= now)
            {
                _clients.TryRemove(client, out _);
            }
        }

        if (_clients.Count >= MostClients)
        {
            _clients.Clear();
        }
    }

    // With IPv6 a client has a whole network of 64 bits to choose addresses from.
    private static string ClientOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes(), 0, 8),
        _ => address.ToString(),
    };

    private sealed class Attempts
    {
        public DateTimeOffset End { get; set; }

        public int Count { get; set; }
    }
}
