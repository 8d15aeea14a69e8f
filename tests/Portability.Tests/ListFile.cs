namespace Portability.Tests;

/// <summary>A committed list of exceptions: an entry a line, then <c>#</c> and the reason, which is required.</summary>
internal static class ListFile
{
    public static IReadOnlyCollection<string> Read(string name)
    {
        var entries = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.ListsFolder, name)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var hash = line.IndexOf(" # ", StringComparison.Ordinal);
            Assert.True(hash > 0 && line[(hash + 3)..].Trim().Length > 0, $"{name}: « {line} » wants a reason after « # ».");
            entries.Add(line[..hash].Trim());
        }

        return entries;
    }
}
