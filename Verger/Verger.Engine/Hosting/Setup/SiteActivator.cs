using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Scope;

namespace Verger.Engine.Hosting.Setup;

/// <summary>
/// Brings the site up before the server listens: opens the database, sets the site up when it is new and the configuration says with
/// what, runs the migrations of modules that have changed, and composes the container that serves.
/// </summary>
internal sealed class SiteActivator(SiteDatabase database, SiteComposer composer, ShellHost host, SetupService setup) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await database.OpenConfiguredAsync(cancellationToken);
        if (await composer.ReadDescriptorAsync() is { } descriptor)
        {
            await ServeAsync(descriptor);
        }
        else
        {
            await setup.StartAsync(cancellationToken);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task ServeAsync(ShellDescriptor descriptor)
    {
        var context = composer.Compose(descriptor);
        var scope = (await context.CreateScopeAsync())!;
        await scope.UsingAsync(scope => scope.ServiceProvider.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        await host.ServeAsync(context);
    }
}
