namespace Portability.Tests;

internal static class Faults
{
    /// <summary>Fails with every fault on a line of its own, so that all can be mended at once.</summary>
    public static void AssertNone(IEnumerable<string> faults)
    {
        var all = faults.Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(all.Length == 0, $"{all.Length} fault(s):\n" + string.Join('\n', all));
    }
}
