using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace Verger.Engine.Localization;

/// <summary>Translates within one context, then without; what is not translated stays as the code writes it.</summary>
internal sealed class PoStringLocalizer(string context, ILocalizationManager manager) : IStringLocalizer
{
    public LocalizedString this[string name]
    {
        get
        {
            var translation = Translation(name, null);
            return new(name, translation ?? name, resourceNotFound: translation is null);
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var (text, values) = Template(name, arguments);
            return new(name, string.Format(CultureInfo.CurrentCulture, text.Value, values), text.ResourceNotFound);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        foreach (var (key, forms) in manager.GetDictionary(CultureInfo.CurrentUICulture).Translations)
        {
            if (key.Context is null || string.Equals(key.Context, context, StringComparison.OrdinalIgnoreCase))
            {
                yield return new(key.MessageId, forms[0]);
            }
        }
    }

    /// <summary>The text with its places still to be filled, and what to fill them with.</summary>
    internal (LocalizedString Text, object[] Values) Template(string name, object[] arguments)
    {
        if (arguments is not [PluralizationArgument plural])
        {
            return (this[name], arguments);
        }

        var translation = Translation(name, plural.Count);
        var text = translation ?? plural.Forms[Math.Min(PluralRules.OneOrMany(plural.Count), plural.Forms.Length - 1)];
        return (new(name, text, resourceNotFound: translation is null), [plural.Count, .. plural.Arguments ?? []]);
    }

    private string? Translation(string name, int? count)
    {
        ArgumentNullException.ThrowIfNull(name);
        var dictionary = manager.GetDictionary(CultureInfo.CurrentUICulture);
        return NotEmpty(dictionary[new() { MessageId = name, Context = context }, count])
            ?? NotEmpty(dictionary[new() { MessageId = name }, count]);
    }

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
