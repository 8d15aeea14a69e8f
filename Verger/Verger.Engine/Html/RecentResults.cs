using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Verger.Engine.Html;

/// <summary>
/// Remembers results by their input within a bound. Two generations: when the young one is full it becomes the old one and the old one is
/// forgotten; what is asked for again moves back to the young. Cheap, without a lock, and what is in use stays.
/// </summary>
/// <param name="capacity">How many characters of input a generation holds.</param>
internal sealed class RecentResults(int capacity)
{
    private Generation _young = new();
    private Generation _old = new();

    public bool TryGet(string input, [NotNullWhen(true)] out string? result)
    {
        if (_young.Results.TryGetValue(input, out result))
        {
            return true;
        }

        if (!_old.Results.TryGetValue(input, out result))
        {
            return false;
        }

        Add(input, result);
        return true;
    }

    public void Add(string input, string result)
    {
        if (input.Length > capacity / 4)
        {
            return;
        }

        var young = _young;
        if (young.Results.TryAdd(input, result) && Interlocked.Add(ref young.Characters, input.Length) > capacity
            && Interlocked.CompareExchange(ref _young, new Generation(), young) == young)
        {
            _old = young;
        }
    }

    private sealed class Generation
    {
        public readonly ConcurrentDictionary<string, string> Results = new(StringComparer.Ordinal);
        public int Characters;
    }
}
