using OrchardCore.Media;
using Verger.Expressions;

namespace Verger.Media.Fields;

/// <summary>The filter <c>asset_url</c> of stored expressions: the URL of a file of the media library.</summary>
internal sealed class AssetUrlFilter(IMediaFileStore mediaFileStore) : IExpressionFilter
{
    public string Name => "asset_url";

    public ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments) =>
        new(input?.ToString() is { Length: > 0 } path ? mediaFileStore.MapPathToPublicUrl(path) : null);
}
