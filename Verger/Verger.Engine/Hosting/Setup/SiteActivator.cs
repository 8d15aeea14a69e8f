using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Scope;
using Verger.Engine.Hosting.Extensions;

namespace Verger.Engine.Hosting.Setup;

/// <summary>
/// Brings the site up before the server listens: opens the database, runs the migrations of modules that have changed, and composes the
/// container that serves. A new site is set up with what the configuration says; when it says nothing, the setup page serves instead.
/// </summary>
internal sealed class SiteActivator(SiteDatabase database, SiteComposer composer, ShellHost host, AutoSetup setup, PackageCommand package, ExtensionManager extensions)
    : IHostedLifecycleService
{
    private const string SetupPage = "OrchardCore.Setup";

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        try
        {
            await BringUpAsync(cancellationToken);
            if (package.IsAsked)
            {
                Console.Out.WriteLine(await package.RunAsync());
                System.Environment.Exit(0);
            }
        }
        catch (Exception exception) when (StartupFailures.Explain(exception) is { } failure)
        {
            // Thrown further, it would come out of the host's log as a page of stack trace ahead of the line that says what to do.
            StartupFailures.End(failure);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task BringUpAsync(CancellationToken cancellationToken)
    {
        await database.OpenConfiguredAsync(cancellationToken);
        if (await composer.ReadDescriptorAsync() is { } descriptor)
        {
            await ServeAsync(descriptor);
        }
        else if (setup.IsAsked)
        {
            await setup.RunAsync(cancellationToken);
        }
        else
        {
            await ServeSetupPageAsync();
        }
    }

    private async Task ServeAsync(ShellDescriptor descriptor)
    {
        var context = composer.Compose(descriptor);
        var scope = (await context.CreateScopeAsync())!;
        await scope.UsingAsync(scope => scope.ServiceProvider.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        await host.ServeAsync(context);
    }

    private Task ServeSetupPageAsync()
        => extensions.Graph.Find(SetupPage) is not null
            ? host.ServeAsync(composer.Compose(new ShellDescriptor { Features = [new ShellFeature(SetupPage)] }))
            : throw new InvalidDataException(
                "Ce site n’est pas installé, n’a pas de page d’installation, et la configuration ne dit pas avec quelle recette l’installer : renseigner OrchardCore:OrchardCore_AutoSetup:Tenants:0:RecipeName et ce qui l’accompagne (docs/exploitation.md).");
}
