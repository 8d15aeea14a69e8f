namespace CitesUnies.Portal.ViewModels;

/// <summary>The links between the pages of a list.</summary>
/// <param name="path">The list's own address.</param>
/// <param name="query">What the addresses of all its pages hold besides their number: the filters that are chosen.</param>
/// <param name="current">The page that is shown, from 1.</param>
/// <param name="total">How many items there are on all pages.</param>
/// <param name="size">How many stand on a page.</param>
public sealed class ListPager(string path, IReadOnlyList<KeyValuePair<string, string>> query, int current, int total, int size)
{
    private const int Around = 2;

    /// <summary>The page that is shown, from 1.</summary>
    public int Current => current;

    /// <summary>How many pages there are, at least one.</summary>
    public int Count { get; } = Math.Max(1, (total + size - 1) / size);

    /// <summary>Whether there is such a page.</summary>
    public bool Exists => current >= 1 && current <= Count;

    /// <summary>The address of the page before; null on the first.</summary>
    public string? Previous => current > 1 ? UrlOf(current - 1) : null;

    /// <summary>The address of the page after; null on the last.</summary>
    public string? Next => current < Count ? UrlOf(current + 1) : null;

    /// <summary>The numbers to show: first, last, those around the current one; a null stands for those left out.</summary>
    public IEnumerable<int?> Numbers
    {
        get
        {
            var before = 0;
            for (var number = 1; number <= Count; number++)
            {
                if (number != 1 && number != Count && Math.Abs(number - current) > Around)
                {
                    continue;
                }

                if (number - before > 1)
                {
                    yield return null;
                }

                yield return before = number;
            }
        }
    }

    /// <summary>The address of a page. The first has no number, so that a list has one address.</summary>
    public string UrlOf(int number)
        => ListAddress.Build(path, number > 1 ? query.Append(new("page", $"{number}")) : query);
}
