namespace CitesUnies.Theme.Illustrations;

/// <summary>Numbers that look random and depend on nothing but the seed (FNV-1a for the seed, SplitMix64 for the series), on every machine alike.</summary>
internal sealed class Dice
{
    private ulong _state = 14695981039346656037;

    public Dice(string seed)
    {
        foreach (var character in seed)
        {
            _state = (_state ^ character) * 1099511628211;
        }
    }

    /// <summary>A number from zero up to, not including, <paramref name="sides"/>.</summary>
    public int Roll(int sides)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)sides);
    }

    public int Between(int least, int most) => least + Roll(most - least + 1);

    public bool Toss() => Roll(2) == 0;

    public T Pick<T>(IReadOnlyList<T> items) => items[Roll(items.Count)];

    /// <summary>The same items in another order.</summary>
    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var j = Roll(i + 1);
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }

        return shuffled;
    }
}
