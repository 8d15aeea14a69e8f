using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

/// <summary>What a feature adds to the site: services and endpoints.</summary>
public interface IStartup
{
    /// <summary>Place among the startups for <see cref="ConfigureServices"/>; lower first.</summary>
    int Order { get; }

    /// <summary>Place among the startups for <see cref="Configure"/>; lower first.</summary>
    int ConfigureOrder { get; }

    /// <summary>Adds the feature's services to the site's container.</summary>
    void ConfigureServices(IServiceCollection services);

    /// <summary>Adds the feature's middleware and endpoints to the site's pipeline.</summary>
    void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider);
}
