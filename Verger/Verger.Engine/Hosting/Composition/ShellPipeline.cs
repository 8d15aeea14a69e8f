using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;
using Verger.Engine.Display;
using Verger.Engine.Hosting.Assets;

namespace Verger.Engine.Hosting.Composition;

/// <summary>The request pipeline of one container: embedded assets, error pages, routing, then what each startup adds.</summary>
internal sealed class ShellPipeline(RequestDelegate pipeline) : IShellPipeline
{
    // The name under which ASP.NET Core's routing keeps the builder that UseRouting made.
    private const string RouteBuilderKey = "__EndpointRouteBuilder";

    public static async Task<ShellPipeline> BuildAsync(IServiceProvider services)
    {
        var app = new ApplicationBuilder(services);
        app.UseMiddleware<ModuleAssetMiddleware>();
        app.UseErrorPages();
        app.UseRouting();
        var routes = (IEndpointRouteBuilder)app.Properties[RouteBuilderKey]!;

        foreach (var startup in services.GetRequiredService<IReadOnlyList<IStartup>>())
        {
            startup.Configure(app, routes, services);
            if (startup is IAsyncStartup asyncStartup)
            {
                await asyncStartup.ConfigureAsync(app, routes, services);
            }
        }

        routes.MapModuleControllers();
        app.UseEndpoints(_ => { });
        return new ShellPipeline(app.Build());
    }

    public Task Invoke(object context) => pipeline((HttpContext)context);
}
