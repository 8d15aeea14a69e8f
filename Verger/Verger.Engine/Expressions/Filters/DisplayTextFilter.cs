using OrchardCore.ContentManagement;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Filters;

/// <summary><c>{{ Model.ContentItem | display_text }}</c>.</summary>
internal sealed class DisplayTextFilter : IExpressionFilter
{
    public string Name => "display_text";

    public ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments) => new((input as IContent)?.ContentItem.DisplayText);
}
