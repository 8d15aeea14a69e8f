namespace CitesUnies.Portal.Lists;

/// <summary>One page of a list.</summary>
/// <param name="Items">What stands on it.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Items, int Total)
{
    /// <summary>How many stand on a page (CONTRACT: 12).</summary>
    public const int Size = 12;

    /// <summary>A list without anything.</summary>
    public static ListPage<T> Empty { get; } = new([], 0);
}
