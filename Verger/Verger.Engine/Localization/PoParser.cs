using Microsoft.Extensions.Logging;
using OrchardCore.Localization;

namespace Verger.Engine.Localization;

/// <summary>
/// Reads PO files (https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html). An entry that cannot be read is told and left out;
/// fuzzy, obsolete and empty translations are left out in silence, as gettext does.
/// </summary>
internal sealed class PoParser(TextReader reader, string file)
{
    private readonly List<CultureDictionaryRecord> _records = [];
    private readonly List<PoFault> _faults = [];
    private readonly HashSet<CultureDictionaryRecordKey> _seen = [];
    private PoEntry _entry = new();
    private int _line;

    /// <summary>The translations of a file; what is wrong with it is logged.</summary>
    public static IReadOnlyList<CultureDictionaryRecord> ParseAndLog(TextReader reader, string file, ILogger logger)
    {
        var (records, faults) = new PoParser(reader, file).Parse();
        foreach (var fault in faults)
        {
            logger.LogError("Traduction illisible : {Fault}", fault);
        }

        return records;
    }

    public (IReadOnlyList<CultureDictionaryRecord> Records, IReadOnlyList<PoFault> Faults) Parse()
    {
        while (reader.ReadLine() is { } text)
        {
            _line++;
            Take(text.Trim());
        }

        Finish();
        return (_records, _faults);
    }

    private void Take(string text)
    {
        if (text.Length == 0)
        {
            FinishIf(_entry.IsBroken);
        }
        else if (text[0] == '#')
        {
            TakeComment(text);
        }
        else if (text[0] == '"')
        {
            Append(text);
        }
        else
        {
            var space = text.IndexOfAny([' ', '\t', '"']);
            var keyword = space < 0 ? text : text[..space];
            TakeKeyword(keyword, space < 0 ? "" : text[space..].TrimStart());
        }
    }

    private void TakeComment(string text)
    {
        FinishIf(_entry.HasTranslation);
        if (text.StartsWith("#,", StringComparison.Ordinal) && text.Contains("fuzzy", StringComparison.Ordinal))
        {
            _entry.IsFuzzy = true;
        }
    }

    private void TakeKeyword(string keyword, string rest)
    {
        FinishIf(keyword is "msgctxt" or "msgid" && (_entry.HasTranslation || (_entry.IsBroken && _entry.IsEmpty)));
        if (!_entry.Open(keyword, _line))
        {
            Fail($"« {keyword} » n'est pas attendu ici.");
        }
        else if (rest.Length == 0 || rest[0] != '"')
        {
            Fail($"« {keyword} » doit être suivi d'un texte entre guillemets.");
        }
        else
        {
            Append(rest);
        }
    }

    private void Append(string quoted)
    {
        if (!_entry.IsOpen)
        {
            Fail("Ce texte ne suit aucun mot-clé.");
        }
        else if (!PoText.TryUnquote(quoted, out var text, out var error))
        {
            Fail(error);
        }
        else
        {
            _entry.Append(text);
        }
    }

    private void FinishIf(bool done)
    {
        if (done)
        {
            Finish();
        }
    }

    private void Finish()
    {
        var entry = _entry;
        _entry = new();
        if (entry.IsEmpty || entry.IsBroken)
        {
            return;
        }

        var record = entry.MissingPart is null ? entry.ToRecord() : null;
        var fault = entry.MissingPart is { } missing ? $"L'entrée n'a pas de {missing}."
            : record is null ? null
            : !_seen.Add(record.Key) ? $"« {record.Key.MessageId} » est déjà traduit plus haut."
            : entry.WrongPlaces();
        if (fault is not null)
        {
            _faults.Add(new(file, entry.Line, fault));
        }
        else if (record is not null)
        {
            _records.Add(record);
        }
    }

    private void Fail(string message)
    {
        _faults.Add(new(file, _line, message));
        _entry.IsBroken = true;
    }
}
