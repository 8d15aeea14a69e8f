using System.Diagnostics;
using System.Text.Json;

namespace CitesUnies.Testing;

/// <summary>
/// Checks documents against the HTML standard with html-validate (https://html-validate.org), which runs in one Node process
/// for all documents: a line of JSON in, a line of JSON out.
/// </summary>
public sealed class HtmlValidator : IDisposable
{
    private static readonly Lazy<HtmlValidator> s_shared = new(() => new HtmlValidator());

    private readonly SemaphoreSlim _turn = new(1);
    private readonly Process _node;

    private HtmlValidator()
    {
        _node = Process.Start(new ProcessStartInfo("node", ["validate-html.mjs"])
        {
            WorkingDirectory = Path.Combine(RepositoryRoot.Path, "tests", "CitesUnies.Testing"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    public static HtmlValidator Shared => s_shared.Value;

    /// <summary>One line for each fault: rule, message, line and column.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(string html)
    {
        await _turn.WaitAsync();
        try
        {
            await _node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(html));
            await _node.StandardInput.FlushAsync();
            var answer = await _node.StandardOutput.ReadLineAsync()
                ?? throw new InvalidOperationException("html-validate gave no answer. Were the npm packages of tests/ installed (npm ci --prefix tests)?");
            return JsonSerializer.Deserialize<string[]>(answer)!;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        if (!_node.HasExited)
            _node.Kill();
    }
}
