using System.Globalization;
using System.Text;
using OrchardCore.Localization;

namespace Verger.Engine.Localization;

/// <summary>An entry of a PO file while it is read.</summary>
internal sealed class PoEntry
{
    private readonly List<StringBuilder> _translations = [];
    private StringBuilder? _context;
    private StringBuilder? _id;
    private StringBuilder? _plural;
    private StringBuilder? _current;

    public int Line { get; private set; }

    public bool IsFuzzy { get; set; }

    public bool IsBroken { get; set; }

    public bool IsOpen => _current is not null;

    public bool HasTranslation => _translations.Count > 0;

    public bool IsEmpty => _context is null && _id is null && !HasTranslation;

    public string? MissingPart => _id is null ? "msgid" : HasTranslation ? null : "msgstr";

    /// <summary>Starts a part of the entry; false when it cannot stand here.</summary>
    public bool Open(string keyword, int line)
    {
        if (IsEmpty)
        {
            Line = line;
        }

        _current = keyword switch
        {
            "msgctxt" when _context is null && _id is null => _context = new(),
            "msgid" when _id is null => _id = new(),
            "msgid_plural" when _id is not null && _plural is null && !HasTranslation => _plural = new(),
            "msgstr" when _id is not null && _plural is null && !HasTranslation => NextTranslation(),
            _ when _plural is not null && FormOf(keyword) == _translations.Count => NextTranslation(),
            _ => null,
        };
        return IsOpen;
    }

    public void Append(string text) => _current!.Append(text);

    /// <summary>The translation; null for the file's header and for what is fuzzy or not translated.</summary>
    public CultureDictionaryRecord? ToRecord()
    {
        if (IsFuzzy || _id is not { Length: > 0 } || _translations.TrueForAll(form => form.Length == 0))
        {
            return null;
        }

        return new(_id.ToString(), _context?.ToString(), [.. _translations.Select(form => form.ToString())]);
    }

    /// <summary>What would break the page that shows the translation: a brace alone, or a place that the code does not fill.</summary>
    public string? WrongPlaces()
    {
        if (!TryCountPlaces(_plural ?? _id!, out var filled))
        {
            return null;
        }

        foreach (var translation in _translations)
        {
            if (!TryCountPlaces(translation, out var places) || places > filled)
            {
                return $"La traduction a un emplacement {{…}} que « {_id} » n'a pas.";
            }
        }

        return null;
    }

    private static bool TryCountPlaces(StringBuilder text, out int places)
    {
        try
        {
            places = CompositeFormat.Parse(text.ToString()).MinimumArgumentCount;
            return true;
        }
        catch (FormatException)
        {
            places = 0;
            return false;
        }
    }

    private StringBuilder NextTranslation()
    {
        _translations.Add(new());
        return _translations[^1];
    }

    private static int FormOf(string keyword)
        => keyword.StartsWith("msgstr[", StringComparison.Ordinal) && keyword.EndsWith(']')
            && int.TryParse(keyword.AsSpan(7, keyword.Length - 8), NumberStyles.None, CultureInfo.InvariantCulture, out var form) ? form : -1;
}
