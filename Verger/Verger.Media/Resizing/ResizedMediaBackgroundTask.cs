using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace Verger.Media.Resizing;

/// <summary>Deletes resized pictures that are too old.</summary>
[BackgroundTask(
    Title = "Images redimensionnées",
    Schedule = "30 3 * * *",
    Description = "Efface les images redimensionnées qui sont trop anciennes ou prennent trop de place.")]
public sealed class ResizedMediaBackgroundTask : IBackgroundTask
{
    /// <inheritdoc/>
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        serviceProvider.GetRequiredService<ResizedMediaFolder>().Sweep();
        return Task.CompletedTask;
    }
}
