using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;

namespace Verger.Engine.Display.Tables;

/// <summary>Makes each theme's table once in the life of the container, which is that of a set of enabled features.</summary>
internal sealed class ShapeTableManager(IServiceScopeFactory scopes) : IShapeTableManager
{
    private readonly ConcurrentDictionary<string, Lazy<Task<SiteShapeTable>>> _tables = new(StringComparer.Ordinal);

    public async Task<ShapeTable> GetShapeTableAsync(string? themeId) => await GetAsync(themeId);

    public Task<SiteShapeTable> GetAsync(string? themeId)
        => _tables.GetOrAdd(themeId ?? string.Empty, id => new(() => BuildAsync(id))).Value;

    private async Task<SiteShapeTable> BuildAsync(string themeId)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ShapeTableBuild>().BuildAsync(themeId);
    }
}
