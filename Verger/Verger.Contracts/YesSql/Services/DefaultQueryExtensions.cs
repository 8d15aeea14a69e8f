using System.Collections;

namespace YesSql.Services;

/// <summary>What a condition on an index may say besides C#'s operators. They are translated to SQL and never run.</summary>
public static class DefaultQueryExtensions
{
    /// <summary>The column equals one of the values; false for none.</summary>
    public static bool IsIn(this object? source, IEnumerable values) => throw OnlyInQueries();

    /// <summary>The column equals none of the values; true for none. Like SQL's, it does not find an empty column.</summary>
    public static bool IsNotIn(this object? source, IEnumerable values) => throw OnlyInQueries();

    /// <summary>The column matches SQL's pattern (<c>%</c> any text, <c>_</c> any character), whatever the case.</summary>
    public static bool IsLike(this string? source, string filter) => throw OnlyInQueries();

    /// <summary>The column does not match SQL's pattern, whatever the case. It does not find an empty column.</summary>
    public static bool IsNotLike(this string? source, string filter) => throw OnlyInQueries();

    /// <summary>The column does not hold the text, whatever the case. It does not find an empty column.</summary>
    public static bool NotContains(this string? source, string filter) => throw OnlyInQueries();

    private static InvalidOperationException OnlyInQueries() => new("This is only for conditions of queries: it has no value outside.");
}
