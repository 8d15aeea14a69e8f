using System.Globalization;
using System.Text;
using OrchardCore.Modules.Services;

namespace Verger.Engine.Expressions;

/// <summary>Slugs: accents fall off, ligatures come apart, everything between letters and digits becomes one separator.</summary>
internal sealed class SlugService : ISlugService
{
    private const int MaxLength = 1000;

    public string Slugify(string text) => Slugify(text, '-');

    public string Slugify(string text, char separator)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var slug = new StringBuilder(text.Length);
        var isBetween = false;
        foreach (var character in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            {
                continue;
            }

            if (!char.IsLetterOrDigit(character))
            {
                isBetween = slug.Length > 0;
                continue;
            }

            if (isBetween)
            {
                slug.Append(separator);
                isBetween = false;
            }

            Append(slug, char.ToLowerInvariant(character));
            if (slug.Length >= MaxLength)
            {
                break;
            }
        }

        return slug.ToString();
    }

    private static void Append(StringBuilder slug, char letter)
    {
        var apart = letter switch
        {
            'œ' => "oe",
            'æ' => "ae",
            'ß' => "ss",
            'þ' => "th",
            _ => null,
        };
        if (apart is not null)
        {
            slug.Append(apart);
            return;
        }

        slug.Append(letter switch { 'ø' => 'o', 'đ' or 'ð' => 'd', 'ł' => 'l', 'ı' => 'i', _ => letter });
    }
}
