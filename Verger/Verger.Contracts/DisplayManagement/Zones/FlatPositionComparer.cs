using System.Globalization;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>
/// Orders positions: parts between dots are compared one by one, numbers as numbers, <c>before</c> ahead of and <c>after</c> behind everything else.
/// No position comes first, as <c>before</c>; an empty one is <c>0</c>.
/// </summary>
public class FlatPositionComparer : IComparer<IPositioned>, IComparer<string>
{
    private const long Before = long.MinValue;
    private const long After = long.MaxValue;

    private FlatPositionComparer()
    {
    }

    /// <summary>The one instance.</summary>
    public static FlatPositionComparer Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(IPositioned? x, IPositioned? y) => Compare(x?.Position, y?.Position);

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (string.Equals(x, y, StringComparison.Ordinal))
        {
            return 0;
        }

        var left = Normalize(x);
        var right = Normalize(y);
        while (!left.IsEmpty || !right.IsEmpty)
        {
            var order = ComparePart(NextPart(ref left), NextPart(ref right));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    /// <summary>Orders items in place; those of equal position keep their order.</summary>
    internal static void SortStable<T>(List<T> items)
        where T : IPositioned
    {
        for (var i = 1; i < items.Count; i++)
        {
            var item = items[i];
            var at = i;
            while (at > 0 && Instance.Compare(items[at - 1].Position, item.Position) > 0)
            {
                items[at] = items[at - 1];
                at--;
            }

            items[at] = item;
        }
    }

    private static ReadOnlySpan<char> Normalize(string? position)
        => position is null ? "before" : position.AsSpan().Trim().Trim(':').TrimEnd('.') is { IsEmpty: false } trimmed ? trimmed : "0";

    private static ReadOnlySpan<char> NextPart(ref ReadOnlySpan<char> rest)
    {
        var dot = rest.IndexOf('.');
        var part = dot < 0 ? rest : rest[..dot];
        rest = dot < 0 ? [] : rest[(dot + 1)..];
        return part;
    }

    private static int ComparePart(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var leftIsNumber = TryRank(left, out var leftRank);
        var rightIsNumber = TryRank(right, out var rightRank);
        if (leftIsNumber && rightIsNumber)
        {
            return leftRank.CompareTo(rightRank);
        }

        if (!leftIsNumber && !rightIsNumber)
        {
            return left.CompareTo(right, StringComparison.OrdinalIgnoreCase);
        }

        // A word stands between the numbers and "after".
        return leftIsNumber ? (leftRank == After ? 1 : -1) : (rightRank == After ? -1 : 1);
    }

    private static bool TryRank(ReadOnlySpan<char> part, out long rank)
    {
        if (part.IsEmpty)
        {
            rank = 0;
            return true;
        }

        if (part.Equals("before", StringComparison.OrdinalIgnoreCase))
        {
            rank = Before;
            return true;
        }

        if (part.Equals("after", StringComparison.OrdinalIgnoreCase))
        {
            rank = After;
            return true;
        }

        return long.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out rank);
    }
}
