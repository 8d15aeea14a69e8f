using CitesUnies.Web.Tests.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Services;
using Verger.Hosting;

[assembly: HostingStartup(typeof(RecipeAgain))]

/// <summary>The runtime calls it when the site starts with this assembly as a startup hook: from then on the site finds the assembly by its name.</summary>
internal static class StartupHook
{
    public static void Initialize()
    {
    }
}

namespace CitesUnies.Web.Tests.Setup
{
    /// <summary>Within the process of the site: a request to <see cref="Address"/> runs the portal's own recipe on the site as it is.</summary>
    internal sealed class RecipeAgain : IHostingStartup
    {
        public const string Address = "/recipe-again";

        /// <summary>What a site is started with to have this.</summary>
        public static IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(RecipeAgain).Assembly.Location,
            ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(RecipeAgain).Assembly.GetName().Name!,
        };

        public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, Route>());

        private sealed class Route : IStartupFilter
        {
            public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
            {
                app.Map(Address, branch => branch.Run(context => branch.ApplicationServices.GetRequiredService<IFeatureTransition>().RunAsync([], [], RunAsync)));
                next(app);
            };

            private static async Task RunAsync(IServiceProvider services)
            {
                foreach (var harvester in services.GetServices<IRecipeHarvester>())
                {
                    foreach (var recipe in await harvester.HarvestRecipesAsync())
                    {
                        if (recipe.Name == "citesunies")
                            await services.GetRequiredService<IRecipeExecutor>().ExecuteAsync("", recipe, new Dictionary<string, object>(), CancellationToken.None);
                    }
                }
            }
        }
    }
}
