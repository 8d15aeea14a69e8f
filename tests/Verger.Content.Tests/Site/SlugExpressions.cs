using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OrchardCore.ContentManagement;
using Verger.Expressions;

namespace Verger.Content.Tests.Site;

/// <summary>Knows one expression, the display text, with or without <c>slugify</c>: what is tested here is who asks for it and what becomes of it.</summary>
internal sealed partial class SlugExpressions : IExpressionRenderer
{
    public ValueTask<string> RenderAsync(
        string template, object? model, IReadOnlyDictionary<string, object?>? values = null, CancellationToken cancellationToken = default)
    {
        var text = ((ContentItem)((IReadOnlyDictionary<string, object?>)model!)["ContentItem"]!).DisplayText ?? "";
        return new(Expression().Replace(template, match => match.Value.Contains("slugify", StringComparison.Ordinal) ? Slug(text) : text));
    }

    public bool TryCheck(string template, out string? error)
    {
        error = null;
        return true;
    }

    private static string Slug(string text)
    {
        var letters = text.Normalize(NormalizationForm.FormD)
            .Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            .Select(character => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : '-');
        return Hyphens().Replace(string.Concat(letters), "-").Trim('-');
    }

    [GeneratedRegex(@"\{\{.*?\}\}")]
    private static partial Regex Expression();

    [GeneratedRegex("-+")]
    private static partial Regex Hyphens();
}
