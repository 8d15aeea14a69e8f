using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Verger.FeatureSwitch;
using Verger.Hosting;

[assembly: HostingStartup(typeof(FeatureSwitch))]

/// <summary>The runtime calls it when the site starts with this assembly as a startup hook: from then on the site finds the assembly by its name.</summary>
internal static class StartupHook
{
    public static void Initialize()
    {
    }
}

namespace Verger.FeatureSwitch
{
    /// <summary>Within the process of a site under test: <c>/feature-switch?enable=X</c> and <c>?disable=X</c> change its features while it serves.</summary>
    internal sealed class FeatureSwitch : IHostingStartup
    {
        public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, Route>());

        private sealed class Route : IStartupFilter
        {
            public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
            {
                app.Map("/feature-switch", branch => branch.Run(context => ChangeAsync(context, branch.ApplicationServices.GetRequiredService<IFeatureTransition>())));
                next(app);
            };

            private static Task ChangeAsync(HttpContext context, IFeatureTransition transition)
                => transition.RunAsync(Named(context, "enable"), Named(context, "disable"), _ => Task.CompletedTask);

            private static IEnumerable<string> Named(HttpContext context, string key) => context.Request.Query[key].OfType<string>();
        }
    }
}
