using OrchardCore.Modules;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Filters;

/// <summary><c>{{ date | utc }}</c>: the instant in UTC. A text without an offset is read on the clock of the site.</summary>
internal sealed class UtcFilter(ILocalClock localClock, IClock clock) : IExpressionFilter
{
    public string Name => "utc";

    public async ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments)
    {
        if (input is string text && DateTime.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.RoundtripKind, out var local)
            && local.Kind == DateTimeKind.Unspecified)
        {
            return await localClock.ConvertToUtcAsync(local);
        }

        return DateInput.Read(input, clock)?.UtcDateTime;
    }
}
