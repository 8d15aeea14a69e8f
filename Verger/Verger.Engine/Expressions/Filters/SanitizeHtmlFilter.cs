using OrchardCore.Infrastructure.Html;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Filters;

/// <summary><c>{{ html | sanitize_html }}</c>.</summary>
internal sealed class SanitizeHtmlFilter(IHtmlSanitizerService sanitizer) : IExpressionFilter
{
    public string Name => "sanitize_html";

    public ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments) => new(sanitizer.Sanitize(input?.ToString() ?? ""));
}
