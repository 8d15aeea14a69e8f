using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>Several results as one. Those that are null are left out.</summary>
public class CombinedResult : IDisplayResult
{
    private readonly IEnumerable<IDisplayResult?> _results;

    /// <summary>Of these results.</summary>
    public CombinedResult(params IDisplayResult?[] results) => _results = results;

    /// <summary>Of these results.</summary>
    public CombinedResult(IEnumerable<IDisplayResult?> results) => _results = results;

    /// <summary>The results.</summary>
    public IEnumerable<IDisplayResult?> GetResults() => _results;

    /// <inheritdoc/>
    public async Task ApplyAsync(BuildDisplayContext context)
    {
        foreach (var result in _results)
        {
            if (result is not null)
            {
                await result.ApplyAsync(context);
            }
        }
    }

    /// <inheritdoc/>
    public async Task ApplyAsync(BuildEditorContext context)
    {
        foreach (var result in _results)
        {
            if (result is not null)
            {
                await result.ApplyAsync(context);
            }
        }
    }
}
