using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using Verger.Hosting.Tests.Site;

namespace Verger.Hosting.Tests.Features;

/// <summary>Changes the features of a running site, and looks at what it then has.</summary>
internal static class FeatureSite
{
    public static Task EnableAsync(this RunningSite site, params string[] ids) => site.UpdateAsync([], ids);

    public static Task DisableAsync(this RunningSite site, params string[] ids) => site.UpdateAsync(ids, []);

    public static Task UpdateAsync(this RunningSite site, string[] disable, string[] enable, bool force = true) => site.DoAsync(async services =>
    {
        var manager = services.GetRequiredService<IShellFeaturesManager>();
        var features = (await manager.GetAvailableFeaturesAsync()).ToDictionary(feature => feature.Id);
        await manager.UpdateFeaturesAsync(disable.Select(id => features[id]), enable.Select(id => features[id]), force);
    });

    /// <summary>The enabled features of these tests, as the database says.</summary>
    public static Task<string> FeaturesAsync(this RunningSite site) => site.ReadAsync(async services =>
        string.Join(' ', (await services.GetRequiredService<IShellDescriptorManager>().GetShellDescriptorAsync())!
            .Features.Select(feature => feature.Id.Replace("Tests.", "", StringComparison.Ordinal)).Where(id => !id.Contains('.') && id != "Home").Order(StringComparer.Ordinal)));

    public static async Task<HttpStatusCode> StatusAsync(this RunningSite site, string path)
    {
        using var client = site.Client;
        return (await client.GetAsync(path)).StatusCode;
    }

    /// <summary>Notes what it hears, and throws at what a test says.</summary>
    public sealed class Listener : IFeatureEventHandler
    {
        public List<string> Heard { get; } = [];

        public string? Objection { get; set; }

        public Task InstallingAsync(IFeatureInfo feature) => HearAsync("installing", feature);

        public Task InstalledAsync(IFeatureInfo feature) => HearAsync("installed", feature);

        public Task EnablingAsync(IFeatureInfo feature) => HearAsync("enabling", feature);

        public Task EnabledAsync(IFeatureInfo feature) => HearAsync("enabled", feature);

        public Task DisablingAsync(IFeatureInfo feature) => HearAsync("disabling", feature);

        public Task DisabledAsync(IFeatureInfo feature) => HearAsync("disabled", feature);

        private Task HearAsync(string what, IFeatureInfo feature)
        {
            var heard = $"{what} {feature.Name}";
            Heard.Add(heard);
            return heard == Objection ? throw new InvalidOperationException("not that one") : Task.CompletedTask;
        }
    }
}
