using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;

namespace Verger.Content.Layers;

/// <summary>
/// The published widgets of all layers, which every page asks for: kept until one of them changes. They are read in a scope of their own, so
/// that what is not committed is never seen.
/// </summary>
internal sealed class LayerWidgets(ISignal signal)
{
    /// <summary>Signalled after the commit of a change to a widget.</summary>
    public const string Changed = "Verger.Layers";

    private Kept? _kept;

    /// <summary>The widgets by the name of their layer, whatever its case, in the order of their positions.</summary>
    public async ValueTask<ILookup<string, LayerWidget>> GetAsync()
    {
        var kept = Volatile.Read(ref _kept);
        if (kept is null || kept.Token.HasChanged)
        {
            // The token is taken before the widgets are read: if one changes meanwhile, what was read is not used again.
            var token = signal.GetToken(Changed);
            Volatile.Write(ref _kept, kept = new Kept(token, await ReadAsync()));
        }

        return kept.Widgets;
    }

    private static async Task<ILookup<string, LayerWidget>> ReadAsync()
    {
        IEnumerable<LayerMetadata> found = [];
        await ShellScope.UsingChildScopeAsync(async scope =>
            found = await scope.ServiceProvider.GetRequiredService<ILayerService>().GetLayerWidgetsMetadataAsync(index => index.Published));
        return found
            .Where(metadata => !string.IsNullOrEmpty(metadata.Layer))
            .OrderBy(metadata => metadata.Position)
            .Select(metadata => new LayerWidget(metadata))
            .ToLookup(widget => widget.Layer, StringComparer.OrdinalIgnoreCase);
    }

    private sealed record Kept(IChangeToken Token, ILookup<string, LayerWidget> Widgets);
}
