using System.Buffers;

namespace Verger.Engine.Html;

/// <summary>
/// Recognises rich text that the sanitiser would give back as it is: paragraphs, headings, lists, emphasis, links and line breaks, written as
/// a parser writes them and closed in order. Nearly all texts of a site are that, and telling it takes one look at each character, and none of
/// the parser's assemblies in memory. Whatever is not surely so is none, which costs only time.
/// </summary>
internal ref struct PlainMarkup
{
    private const int MaxDepth = 12;

    private static readonly SearchValues<char> _addressCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$()*+,;=%");

    // What may stand in what. A parser moves a block out of one that holds text, so those hold none.
    private static readonly string[] _inList = ["li"];
    private static readonly string[] _inText = ["strong", "em", "a", "br"];
    private static readonly string[] _inItem = ["ul", "ol", .. _inText];
    private static readonly string[] _inFlow = ["p", "h2", "h3", "h4", .. _inItem];

    private readonly Stack<string> _open = new(MaxDepth);
    private ReadOnlySpan<char> _rest;

    private PlainMarkup(ReadOnlySpan<char> html) => _rest = html;

    /// <summary>Whether the text is such. A no-break space may be written as itself or as its entity.</summary>
    public static bool Is(string html) => new PlainMarkup(html).Read();

    private bool Read()
    {
        while (!_rest.IsEmpty)
        {
            if (!(_rest[0] == '<' ? ReadTag() : ReadText()))
            {
                return false;
            }
        }

        return _open.Count == 0;
    }

    private bool ReadTag()
    {
        if (Take("</"))
        {
            return _open.TryPop(out var name) && Take(name) && Take(">");
        }

        var allowed = _open.TryPeek(out var parent) ? AllowedIn(parent) : _inFlow;
        var length = _rest[1..].IndexOfAny(' ', '>');
        return length > 0 && Find(_rest.Slice(1, length), allowed) is { } tag && ReadStart(tag);
    }

    private bool ReadStart(string tag)
    {
        _rest = _rest[(1 + tag.Length)..];
        if (tag == "br")
        {
            return Take(">");
        }

        var nests = _open.Count == MaxDepth || (tag == "a" && _open.Contains(tag));
        _open.Push(tag);
        return !nests && (tag == "a" ? Take(" href=\"") && ReadAddress() && Take("\">") : Take(">"));
    }

    private bool ReadAddress()
    {
        var end = _rest.IndexOf('"');
        var address = end < 0 ? [] : _rest[..end];
        _rest = _rest[address.Length..];
        return !address.ContainsAnyExcept(_addressCharacters)
            && (address.StartsWith("https://") || address.StartsWith("http://") || address.StartsWith("mailto:") || address.StartsWith("tel:")
                || (address.StartsWith("/") && !address.StartsWith("//")));
    }

    private bool ReadText()
    {
        var inList = _open.TryPeek(out var parent) && parent is "ul" or "ol";
        if (_rest[0] == '&')
        {
            return !inList && (Take("&amp;") || Take("&lt;") || Take("&gt;") || Take("&nbsp;"));
        }

        var end = _rest.IndexOfAny('<', '&');
        var text = end < 0 ? _rest : _rest[..end];
        _rest = _rest[text.Length..];
        return inList ? !text.ContainsAnyExcept(' ', '\n') : IsPlain(text);
    }

    // Line ends and characters of the basic plane that are none of Unicode's odd ones: the rest is left to the parser.
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is '>' or > '\uFFEF' || (character != '\n' && char.IsControl(character)) || char.IsSurrogate(character))
            {
                return false;
            }
        }

        return true;
    }

    private static string[] AllowedIn(string parent) => parent switch
    {
        "ul" or "ol" => _inList,
        "li" => _inItem,
        _ => _inText,
    };

    private static string? Find(ReadOnlySpan<char> name, string[] among)
    {
        foreach (var known in among)
        {
            if (name.SequenceEqual(known))
            {
                return known;
            }
        }

        return null;
    }

    private bool Take(string expected)
    {
        if (!_rest.StartsWith(expected))
        {
            return false;
        }

        _rest = _rest[expected.Length..];
        return true;
    }
}
