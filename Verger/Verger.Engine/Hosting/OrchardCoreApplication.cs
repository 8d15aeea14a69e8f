using Microsoft.Extensions.DependencyInjection;
using Verger.Engine.Hosting;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Lets Orchard Core serve an application's requests.</summary>
public static class ApplicationBuilderExtensions
{
    /// <summary>Hands every request to the site's container and pipeline.</summary>
    public static IApplicationBuilder UseOrchardCore(this IApplicationBuilder app, Action<IApplicationBuilder>? configure = null)
    {
        configure?.Invoke(app);
        var shell = new ShellMiddleware(app.ApplicationServices.GetRequiredService<ShellHost>());
        app.Run(shell.InvokeAsync);
        return app;
    }
}
