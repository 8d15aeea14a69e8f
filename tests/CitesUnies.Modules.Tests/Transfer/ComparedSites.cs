using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CitesUnies.Modules.Tests.Transfer;

/// <summary>Two sites that should show the same, walked side by side: what one links to is compared with what the other links to at the same place.</summary>
internal sealed partial class ComparedSites(HttpClient first, HttpClient second)
{
    private readonly Dictionary<string, string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<(string First, string Second)> _waiting = new();

    /// <summary>The addresses that were compared, as the first site writes them.</summary>
    public IReadOnlyCollection<string> Seen => _seen.Keys;

    /// <summary>What was different.</summary>
    public List<string> Differences { get; } = [];

    /// <summary>The texts of the first site's pages.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>Compares addresses and all that they lead to.</summary>
    public async Task WalkAsync(IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            Add(address, address);
        }

        while (_waiting.TryDequeue(out var next))
        {
            await CompareAsync(next.First, next.Second);
        }
    }

    private async Task CompareAsync(string firstAddress, string secondAddress)
    {
        using var one = await first.GetAsync(firstAddress);
        using var other = await second.GetAsync(secondAddress);
        if (Head(one) != Head(other))
        {
            Differences.Add($"{firstAddress}: {Head(one)} and {Head(other)}");
            return;
        }

        if (one.Content.Headers.ContentType?.MediaType is not ("text/html" or "application/xml" or "text/xml" or "text/plain"))
        {
            if (!(await one.Content.ReadAsByteArrayAsync()).SequenceEqual(await other.Content.ReadAsByteArrayAsync()))
            {
                Differences.Add($"{firstAddress}: other bytes");
            }

            return;
        }

        var (text, otherText) = (await one.Content.ReadAsStringAsync(), await other.Content.ReadAsStringAsync());
        var (normal, otherNormal) = (Normalise(text, first), Normalise(otherText, second));
        if (normal != otherNormal)
        {
            Differences.Add($"{firstAddress}: {Difference(normal, otherNormal)}");
            return;
        }

        if (one.StatusCode == HttpStatusCode.OK)
        {
            Text.Append(text);
            foreach (var (link, otherLink) in Links(text, first, firstAddress).Zip(Links(otherText, second, secondAddress)))
            {
                Add(link, otherLink);
            }
        }
    }

    private void Add(string address, string otherAddress)
    {
        if (_seen.TryAdd(address, otherAddress))
        {
            _waiting.Enqueue((address, otherAddress));
        }
    }

    private static (HttpStatusCode, string?, string?, string?) Head(HttpResponseMessage response)
        => (response.StatusCode, response.Content.Headers.ContentType?.ToString(), response.Headers.Location?.ToString(), response.Headers.CacheControl?.ToString());

    // What has to differ, and nothing else: where a site answers; and what it signs with keys of its own, so that nobody else can:
    // addresses of pictures in other sizes, and the form to sign in.
    private static string Normalise(string text, HttpClient site)
    {
        text = text.Replace(site.BaseAddress!.GetLeftPart(UriPartial.Authority), "http://site", StringComparison.Ordinal);
        return FormToken().Replace(PictureToken().Replace(text, "token=…"), "$1…");
    }

    private static IEnumerable<string> Links(string text, HttpClient site, string from)
    {
        foreach (Match link in Link().Matches(text))
        {
            var address = new Uri(new Uri(site.BaseAddress!, from), WebUtility.HtmlDecode((link.Groups[1].Value + link.Groups[2].Value).Trim()));
            if (address.Authority == site.BaseAddress!.Authority && address.Scheme == site.BaseAddress.Scheme)
            {
                yield return address.PathAndQuery;
            }
        }
    }

    private static string Difference(string one, string other)
    {
        var at = one.AsSpan().CommonPrefixLength(other);
        return $"« {Around(one, at)} » and « {Around(other, at)} »";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)];

    [GeneratedRegex("token=[A-Za-z0-9%_=.+/-]+")]
    private static partial Regex PictureToken();

    [GeneratedRegex("(name=\"__RequestVerificationToken\" type=\"hidden\" value=\")[A-Za-z0-9_-]+")]
    private static partial Regex FormToken();

    [GeneratedRegex("(?:href|src)=\"([^\"#]+)|<loc>([^<]+)")]
    private static partial Regex Link();
}
