using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;
using OrchardCore.Title.Models;
using Verger.Content.Tests.Site;

namespace Verger.Content.Tests.Scheduling;

/// <summary>A site with pages that can be published and withdrawn later, a clock that a test turns, and a handler that may stand against it.</summary>
internal sealed class ScheduledSite : IAsyncDisposable
{
    private ContentSite _site = null!;

    public MovedClock Clock { get; } = new();

    public FailureLog Log { get; } = new();

    public Objector Handler { get; } = new();

    public static async Task<ScheduledSite> CreateAsync(string provider)
    {
        var site = new ScheduledSite();
        site._site = await ContentSite.CreateOnAsync(
            provider,
            services => services
                .AddSingleton<IClock>(site.Clock)
                .AddSingleton<ILoggerFactory>(LoggerFactory.Create(logging => logging.AddProvider(site.Log)))
                .AddSingleton<IContentHandler>(site.Handler),
            "OrchardCore.PublishLater", "OrchardCore.ArchiveLater", "OrchardCore.Title");
        await site._site.DefineAsync("Page", type => type.Draftable().Versionable()
            .WithPart(nameof(TitlePart)).WithPart(nameof(PublishLaterPart)).WithPart(nameof(ArchiveLaterPart)));
        return site;
    }

    public async Task<string> CreateAsync(string title, VersionOptions version, DateTime? publish = null, DateTime? archive = null)
        => (await _site.CreateItemAsync("Page", item => Fill(item, title, publish, archive), version)).ContentItemId;

    /// <summary>Changes the latest version, a new draft if it is published.</summary>
    public Task EditAsync(string id, Action<ContentItem> change) => _site.DoAsync(async services =>
    {
        var contentManager = services.GetRequiredService<IContentManager>();
        var draft = (await contentManager.GetAsync(id, VersionOptions.DraftRequired))!;
        change(draft);
        await contentManager.SaveDraftAsync(draft);
    });

    public Task DoAsync(Func<IContentManager, Task> work) => _site.DoAsync(services => work(services.GetRequiredService<IContentManager>()));

    public async Task<ContentItem?> PublishedAsync(string id) => await _site.GetItemAsync(id);

    public async Task<ContentItem> LatestAsync(string id) => (await _site.GetItemAsync(id, VersionOptions.Latest))!;

    public Task RunAsync<TTask>()
        where TTask : IBackgroundTask
        => _site.DoAsync(services => services.GetServices<IBackgroundTask>().OfType<TTask>().Single().DoWorkAsync(services, CancellationToken.None));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static void Fill(ContentItem item, string title, DateTime? publish, DateTime? archive)
    {
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<PublishLaterPart>(part => part.ScheduledPublishUtc = publish);
        item.Alter<ArchiveLaterPart>(part => part.ScheduledArchiveUtc = archive);
    }

    public sealed class MovedClock : IClock
    {
        public DateTime UtcNow { get; set; } = new(2026, 7, 1, 10, 0, 0, DateTimeKind.Utc);

        public ITimeZone[] GetTimeZones() => throw new NotSupportedException();

        public ITimeZone GetTimeZone(string timeZoneId) => throw new NotSupportedException();

        public ITimeZone GetSystemTimeZone() => throw new NotSupportedException();

        public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => throw new NotSupportedException();
    }

    /// <summary>Throws for one title, and cancels for another.</summary>
    public sealed class Objector : ContentHandlerBase
    {
        public string? Bad { get; set; }

        public string? Refused { get; set; }

        public override Task PublishingAsync(PublishContentContext context) => Object(context);

        public override Task UnpublishingAsync(PublishContentContext context) => Object(context);

        private Task Object(PublishContentContext context)
        {
            context.Cancel = context.ContentItem.DisplayText == Refused;
            return context.ContentItem.DisplayText == Bad ? throw new InvalidOperationException("no luck") : Task.CompletedTask;
        }
    }
}
