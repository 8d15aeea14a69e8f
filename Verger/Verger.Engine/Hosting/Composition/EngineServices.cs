using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardCore.Setup.Services;
using Verger.Engine.Content;
using Verger.Engine.Display;
using Verger.Engine.Expressions;
using Verger.Engine.Hosting.Assets;
using Verger.Engine.Hosting.Caching;
using Verger.Engine.Hosting.Features;
using Verger.Engine.Hosting.Setup;
using Verger.Engine.Hosting.Time;
using Verger.Engine.Html;
using Verger.Engine.Localization;
using Verger.Engine.Recipes;
using Verger.Engine.Storage;
using Verger.Hosting;
using YesSql;

namespace Verger.Engine.Hosting.Composition;

internal sealed class EngineServices(SiteDatabase database, ShellOptions options, IServiceProvider host) : IShellServices
{
    public void AddTo(IServiceCollection services, IEnabledModules modules)
    {
        if (database.Store is { } store)
        {
            // As an instance: the store outlives the container.
            services.AddSingleton(store);
            services.AddSingleton<IStore>(store);
        }

        services.AddStorage();
        services.AddContentManagement();
        services.AddDisplayManagement();
        services.AddExpressions();
        services.AddRecipes();
        services.AddPoLocalization();
        services.AddHtml();
        AddHosting(services);
    }

    private void AddHosting(IServiceCollection services)
    {
        services.AddCaching();
        services.AddSingleton(options);
        services.AddSingleton<IShellConfiguration>(new ShellConfiguration(host.GetRequiredService<IConfiguration>()));
        services.AddSingleton(host.GetRequiredService<IClock>());
        services.AddSingleton(host.GetRequiredService<ILocalLock>());
        services.AddSingleton(host.GetRequiredService<IDistributedLock>());
        services.AddSingleton(host.GetRequiredService<SiteComposer>());
        services.AddSingleton(host.GetRequiredService<IFeatureTransition>());
        services.AddSingleton(host.GetRequiredService<FeatureTransition>());
        services.AddSingleton(host.GetRequiredService<ISetupService>());
        services.AddSingleton<ModuleAssets>();
        services.AddSingleton<IFileVersionProvider, ModuleAssetVersionProvider>();
        services.AddScoped<ILocalClock, LocalClock>();
        services.AddScoped<IShellDescriptorManager, ShellDescriptorManager>();
        services.AddScoped<IShellFeaturesManager, ShellFeaturesManager>();
        services.AddDataProtection()
            .SetApplicationName("CitesUnies")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(options.Folder(new ShellSettings()), "DataProtection-Keys")));
    }
}
