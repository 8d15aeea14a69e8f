using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Verger.Content.Links;

/// <summary>What the features of this area share to make addresses; part of <c>OrchardCore.Contents</c>, on which they depend.</summary>
[Feature("OrchardCore.Contents")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ContentUrls>();
        services.AddScoped<AbsoluteUrls>();
    }
}
