namespace Verger.Expressions;

/// <summary>A filter of stored expressions that needs services, such as <c>display_text</c>. Orchard's <c>ILiquidFilter</c> exposes a library, so this stands in its place.</summary>
public interface IExpressionFilter
{
    /// <summary>What expressions call it: Orchard's name.</summary>
    string Name { get; }

    /// <summary>The filter's result.</summary>
    /// <param name="input">What stands before the bar.</param>
    /// <param name="arguments">What follows the colon.</param>
    ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments);
}
