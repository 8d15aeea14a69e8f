using OrchardCore.Modules;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Filters;

/// <summary><c>{{ "now" | local }}</c>: the instant on the clock of the site.</summary>
internal sealed class LocalFilter(ILocalClock localClock, IClock clock) : IExpressionFilter
{
    public string Name => "local";

    public async ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments)
        => DateInput.Read(input, clock) is { } date ? await localClock.ConvertToLocalAsync(date) : null;
}
