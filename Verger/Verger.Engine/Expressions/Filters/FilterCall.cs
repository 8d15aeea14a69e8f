using Verger.Engine.Expressions.Members;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Filters;

/// <summary>Calls a filter with the objects behind what the expression sees.</summary>
internal sealed class FilterCall(IExpressionFilter filter, MemberTable members)
{
    public string Name => filter.Name;

    // The library chooses among methods of one name by the number of their arguments.
    public object? Invoke(object? input) => Apply(input, []);

    public object? Invoke(object? input, object? first) => Apply(input, [first]);

    public object? Invoke(object? input, object? first, object? second) => Apply(input, [first, second]);

    public object? Invoke(object? input, object? first, object? second, object? third) => Apply(input, [first, second, third]);

    private object? Apply(object? input, object?[] arguments)
    {
        // The library renders without waiting; what these filters wait for is nearly always in memory already.
        var result = filter.ApplyAsync(MemberTable.Unwrap(input), Array.ConvertAll(arguments, MemberTable.Unwrap)).AsTask().GetAwaiter().GetResult();
        return members.Wrap(result is string text ? ExpressionBounds.Check(text) : result);
    }
}
