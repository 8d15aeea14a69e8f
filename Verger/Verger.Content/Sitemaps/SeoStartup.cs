using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Seo;

namespace Verger.Content.Sitemaps;

/// <summary>Names the sitemaps in <c>/robots.txt</c>.</summary>
[Feature("OrchardCore.Sitemaps")]
[RequireFeatures("OrchardCore.Seo")]
public sealed class SeoStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IRobotsProvider, SitemapsRobotsProvider>();
}
