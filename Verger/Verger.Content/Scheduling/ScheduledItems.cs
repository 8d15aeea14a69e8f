using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using YesSql;

namespace Verger.Content.Scheduling;

/// <summary>
/// Does the same with each of the items that are due, each in a transaction of its own. One that fails is named in the log and stops no
/// other; it is tried again a minute later, then less and less often, until it is given another moment.
/// </summary>
/// <param name="failure">What could not be done, in French, as « être publié ».</param>
/// <param name="clock">The time.</param>
/// <param name="logger">Told of failures.</param>
internal sealed class ScheduledItems(string failure, IClock clock, ILogger logger)
{
    private static readonly TimeSpan _longestPause = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<(string Id, DateTime Moment), (TimeSpan Pause, DateTime Again)> _failed = new();

    /// <param name="due">The items and the moment that each was given.</param>
    /// <param name="version">Which of their versions.</param>
    /// <param name="work">What to do with the version, given the services of its scope. It sees for itself that it is still to be done.</param>
    /// <param name="cancellationToken">Cancels before the next item.</param>
    public async Task RunAsync(
        IReadOnlyList<(string Id, DateTime Moment)> due, VersionOptions version, Func<IServiceProvider, ContentItem, Task> work, CancellationToken cancellationToken)
    {
        foreach (var gone in _failed.Keys.Except(due))
        {
            _failed.TryRemove(gone, out _);
        }

        foreach (var item in due)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!_failed.TryGetValue(item, out var before) || before.Again <= clock.UtcNow)
            {
                await RunAsync(item, version, work);
            }
        }
    }

    private async Task RunAsync((string Id, DateTime Moment) due, VersionOptions version, Func<IServiceProvider, ContentItem, Task> work)
    {
        ContentItem? item = null;
        try
        {
            await ShellScope.UsingChildScopeAsync(async scope =>
            {
                item = await scope.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(due.Id, version);
                if (item is not null)
                {
                    await work(scope.ServiceProvider, item);
                }
            });
            _failed.TryRemove(due, out _);
        }
        catch (RefusedByHandlerException)
        {
            logger.LogInformation("« {Title} » ({ContentItemId}) n’a pas pu {Work} : un module s’y oppose pour l’instant.", item?.DisplayText, due.Id, failure);
        }
        catch (ConcurrencyException)
        {
            logger.LogInformation("« {Title} » ({ContentItemId}) n’a pas pu {Work} : quelqu’un l’enregistrait au même moment ; nouvel essai dans une minute.", item?.DisplayText, due.Id, failure);
        }
        catch (Exception exception)
        {
            var pause = _failed.TryGetValue(due, out var before) ? before.Pause * 2 : TimeSpan.FromMinutes(1);
            pause = pause < _longestPause ? pause : _longestPause;
            _failed[due] = (pause, clock.UtcNow + pause);
            logger.LogError(
                exception, "« {Title} » ({ContentItemId}, {ContentType}) n’a pas pu {Work} à l’heure prévue ; nouvel essai dans {Minutes} min.",
                item?.DisplayText, due.Id, item?.ContentType, failure, (int)pause.TotalMinutes);
        }
    }
}
