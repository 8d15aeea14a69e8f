using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace OrchardCore.Modules;

/// <summary>A startup whose part of the pipeline is built asynchronously.</summary>
public interface IAsyncStartup
{
    /// <inheritdoc cref="IStartup.Configure"/>
    ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider);
}
