using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Extensions;
using OrchardCore.Modules;
using OrchardCore.Settings;
using Verger.Engine.Content.Handlers;
using Verger.Engine.Display;
using Verger.Engine.Hosting.Composition;
using Verger.Engine.Hosting.Extensions;
using Verger.Engine.Localization;
using Verger.Hosting;

namespace Verger.Engine.Tests.Display;

/// <summary>A server on a free loopback port with the display engine, the test module and the test theme, and stand-ins for the rest of a site.</summary>
public sealed class DisplaySite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private DisplaySite(WebApplication app, CapturedLog log)
    {
        _app = app;
        Log = log;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(30) }) { BaseAddress = new Uri(app.Urls.First()) };
        Client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
    }

    public HttpClient Client { get; }

    public CapturedLog Log { get; }

    public FixedDefinitions Definitions => _app.Services.GetRequiredService<FixedDefinitions>();

    /// <summary>Starts one.</summary>
    /// <param name="theme">The theme; null for none.</param>
    /// <param name="configure">Adds services.</param>
    public static async Task<DisplaySite> StartAsync(string? theme = "Verger.TestTheme", Action<IServiceCollection>? configure = null)
    {
        var log = new CapturedLog();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log);

        var extensions = new ExtensionManager(
            [Assembly.Load("Verger.TestModule"), Assembly.Load("Verger.TestBaseTheme"), Assembly.Load("Verger.TestTheme")]);
        var services = builder.Services;
        services.AddSingleton<IExtensionManager>(extensions);
        services.AddSingleton<IEnabledModules>(new EnabledModules([.. extensions.GetFeatures().Where(feature => !feature.Id.EndsWith("Dormant"))]));
        services.AddSingleton<ITypeFeatureProvider, TypeFeatureProvider>();
        services.AddDisplayManagement();
        services.AddPoLocalization();
        services.AddSingleton<ISiteService>(new FixedSite());
        services.AddSingleton<ILocalClock, ParisClock>();
        services.AddSingleton<ITypeActivatorFactory<ContentPart>, ContentPartFactory>();
        services.AddOptions<ContentOptions>();
        services.AddSingleton<FixedDefinitions>();
        services.AddSingleton<IContentDefinitionManager>(provider => provider.GetRequiredService<FixedDefinitions>());
        if (theme is not null)
        {
            services.AddSingleton<IThemeSelector>(new FixedTheme(theme));
        }

        configure?.Invoke(services);
        var app = builder.Build();
        app.UseErrorPages();
        app.UseRouting();
        app.MapModuleControllers();
        await app.StartAsync();
        return new DisplaySite(app, log);
    }

    public Task<string> GetAsync(string path) => Client.GetStringAsync(path);

    /// <summary>Runs something with the services of a request, as a template or controller would.</summary>
    public async Task<T> InRequestAsync<T>(Func<IServiceProvider, Task<T>> work, string path = "/special/page", string query = "")
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Path = path;
        context.Request.QueryString = new QueryString(query);
        context.Features.Set<IRoutingFeature>(new RoutingFeature { RouteData = new RouteData() });
        var accessor = scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>();
        accessor.HttpContext = context;
        return await work(scope.ServiceProvider);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class FixedTheme(string name) : IThemeSelector
    {
        public Task<ThemeSelectorResult?> GetThemeAsync() => Task.FromResult<ThemeSelectorResult?>(new ThemeSelectorResult { ThemeName = name });
    }
}
