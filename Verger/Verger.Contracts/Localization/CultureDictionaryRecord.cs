namespace OrchardCore.Localization;

/// <summary>A text and its translations, one for each plural form.</summary>
public class CultureDictionaryRecord
{
    /// <summary>A translation for all contexts.</summary>
    public CultureDictionaryRecord(string messageId, params string[] translations) : this(messageId, null, translations)
    {
    }

    /// <summary>A translation for one context.</summary>
    public CultureDictionaryRecord(string messageId, string? context, string[] translations)
    {
        Key = new() { MessageId = messageId, Context = string.IsNullOrEmpty(context) ? null : context };
        Translations = translations;
    }

    /// <summary>What it is found by.</summary>
    public CultureDictionaryRecordKey Key { get; }

    /// <summary>The plural forms; one when the text is not counted.</summary>
    public string[] Translations { get; }
}
