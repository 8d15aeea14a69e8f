using System.Text.RegularExpressions;

namespace CitesUnies.Testing;

/// <summary>What the site wrote to its output, line by line.</summary>
public sealed partial class ApplicationLog
{
    private readonly List<string> _lines = [];
    private TaskCompletionSource _grown = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Count
    {
        get
        {
            lock (_lines)
                return _lines.Count;
        }
    }

    public void Add(string? line)
    {
        if (line is null)
            return;
        lock (_lines)
        {
            _lines.Add(line);
            _grown.SetResult();
            _grown = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>The first match in a line from <paramref name="start"/> on, written already or still to come.</summary>
    public async Task<Match> WaitForAsync(Regex pattern, int start = 0)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            Task grown;
            lock (_lines)
            {
                for (; start < _lines.Count; start++)
                {
                    if (pattern.Match(_lines[start]) is { Success: true } match)
                        return match;
                }

                grown = _grown.Task;
            }

            await grown.WaitAsync(patience.Token);
        }
    }

    public IReadOnlyList<string> Since(int start)
    {
        lock (_lines)
            return _lines[start..];
    }

    /// <summary>Lines of level error or worse, with the two that follow: where the exception is told.</summary>
    public IReadOnlyList<string> ErrorsSince(int start)
    {
        var lines = Since(start);
        return [.. lines.Select((line, index) => (line, index))
            .Where(entry => Error().IsMatch(entry.line))
            .Select(entry => string.Join('\n', lines.Skip(entry.index).Take(3)))];
    }

    public override string ToString() => string.Join('\n', Since(0));

    /// <summary>As ASP.NET Core's console writer and NLog's layouts mark them.</summary>
    [GeneratedRegex(@"^(fail|crit):|\|(ERROR|FATAL)\||""(LogLevel|Level)"":\s*""(Error|Critical|Fatal)""|^Unhandled exception", RegexOptions.IgnoreCase)]
    private static partial Regex Error();
}
