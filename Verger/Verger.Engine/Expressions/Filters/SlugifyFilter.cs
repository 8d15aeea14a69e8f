using OrchardCore.Modules.Services;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Filters;

/// <summary><c>{{ "Été à Lyon" | slugify }}</c>: <c>ete-a-lyon</c>.</summary>
internal sealed class SlugifyFilter(ISlugService slugs) : IExpressionFilter
{
    public string Name => "slugify";

    public ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments) => new(slugs.Slugify(input?.ToString() ?? ""));
}
