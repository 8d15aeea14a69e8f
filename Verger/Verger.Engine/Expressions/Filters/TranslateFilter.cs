using Microsoft.Extensions.Localization;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Filters;

/// <summary><c>{{ "Hello {0}" | t: name }}</c>: the text in the reader's language.</summary>
internal sealed class TranslateFilter(IStringLocalizerFactory localizers) : IExpressionFilter
{
    public string Name => "t";

    public ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments)
    {
        var (text, localizer) = (input?.ToString() ?? "", localizers.Create("", ""));
        try
        {
            return new(arguments.Count == 0 ? localizer[text].Value : localizer[text, [.. arguments.Select(argument => argument ?? "")]].Value);
        }
        catch (FormatException)
        {
            return new(text);
        }
    }
}
