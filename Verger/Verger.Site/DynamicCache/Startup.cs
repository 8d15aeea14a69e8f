using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DynamicCache;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace Verger.Site.DynamicCache;

/// <summary>Caches pieces of pages that ask for it.</summary>
[Feature("OrchardCore.DynamicCache")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<MarkupStore>();
        services.AddSingleton<ITagRemovedEventHandler>(provider => provider.GetRequiredService<MarkupStore>());
        services.AddScoped<IDynamicCacheService, DynamicCacheService>();
        services.AddScoped<IShapeDisplayEvents, CachedShapes>();
        services.Configure<CacheOptions>(options => options.Enabled = true);
    }
}
