using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Environment.Cache;
using OrchardCore.Sitemaps.Aspects;
using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Sitemaps.Services;
using OrchardCore.Title.Models;
using Verger.Testing;

namespace Verger.Content.Tests.Sitemaps;

public sealed class SitemapExtensionTests
{
    [Fact]
    public async Task An_item_that_leaves_at_a_moment_is_listed_until_then()
    {
        await using var site = await SitemapSite.CreateOnAsync(
            TestDatabase.Sqlite, services => services.AddScoped<IContentHandler, UntilOne>(), new ContentTypesSitemapSource());
        await site.PublishAsync("Appel");
        Assert.Equal(["/appel"], await site.PathsAsync());

        site.Clock.UtcNow = UntilOne.End.AddSeconds(-1);
        Assert.Equal(["/appel"], await site.PathsAsync());

        site.Clock.UtcNow = UntilOne.End;
        Assert.Empty(await site.PathsAsync());
    }

    [Fact]
    public async Task A_provider_adds_to_an_address_or_keeps_it_out()
    {
        await using var site = await SitemapSite.CreateOnAsync(
            TestDatabase.Sqlite, services => services.AddScoped<ISitemapContentItemExtendedMetadataProvider, Remarks>(), new ContentTypesSitemapSource());
        await site.PublishAsync("Visible");
        await site.PublishAsync("Secrète");

        var root = (await site.ReadAsync()).Root!;

        Assert.Equal("Visible", Assert.Single(root.Descendants(Remarks.Namespace + "remark")).Value);
        Assert.Equal(Remarks.Namespace.NamespaceName, root.Attribute(XNamespace.Xmlns + "r")?.Value);
        Assert.Equal(["/visible"], await site.PathsAsync());
    }

    [Fact]
    public async Task Items_are_read_many_at_a_time_until_there_are_no_more()
    {
        var many = new Many(2500);
        await using var site = await SitemapSite.CreateOnAsync(
            TestDatabase.Sqlite,
            services => services.AddSingleton<IContentItemsQueryProvider>(many).AddSingleton<IRouteableContentTypeProvider>(many),
            new ContentTypesSitemapSource());

        var paths = await site.PathsAsync();

        Assert.Equal(many.Items.Select(item => "/" + item.ContentItemId), paths);
        Assert.InRange(many.Queries, 2, 5);
        await site.PathsAsync();
        Assert.InRange(many.Queries, 2, 5);
    }

    private sealed class UntilOne(OrchardCore.Modules.IClock clock, ICacheScopeManager cacheScopes) : ContentHandlerBase
    {
        public static readonly DateTime End = new(2026, 3, 1, 12, 30, 0, DateTimeKind.Utc);

        public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<SitemapMetadataAspect>(aspect =>
        {
            aspect.Exclude = clock.UtcNow >= End;
            if (!aspect.Exclude)
            {
                cacheScopes.WithExpiryOn(End);
            }

            return Task.CompletedTask;
        });
    }

    private sealed class Remarks : ISitemapContentItemExtendedMetadataProvider
    {
        public static readonly XNamespace Namespace = "urn:remarks";

        public XAttribute GetExtendedAttribute => new(XNamespace.Xmlns + "r", Namespace.NamespaceName);

        public Task<bool> ApplyExtendedMetadataAsync(SitemapBuilderContext context, ContentItemsQueryContext queryContext, ContentItem contentItem, XElement url)
        {
            url.Add(new XElement(Namespace + "remark", contentItem.As<TitlePart>()!.Title));
            return Task.FromResult(contentItem.DisplayText == "Visible");
        }
    }

    private sealed class Many(int count) : IContentItemsQueryProvider, IRouteableContentTypeProvider
    {
        public ContentItem[] Items { get; } = [.. Enumerable.Range(0, count).Select(number => new ContentItem { ContentItemId = $"p{number}", ContentType = "Page" })];

        public int Queries { get; private set; }

        public Task GetContentItemsAsync(ContentTypesSitemapSource source, ContentItemsQueryContext context, int? skip = null, int? take = null)
        {
            Queries++;
            context.ContentItems = Items.Skip(skip ?? 0).Take(take ?? int.MaxValue).ToArray();
            return Task.CompletedTask;
        }

        public Task<IEnumerable<ContentTypeDefinition>> ListRoutableTypeDefinitionsAsync() => Task.FromResult<IEnumerable<ContentTypeDefinition>>([]);

        public Task<string?> GetRouteAsync(SitemapBuilderContext context, ContentItem contentItem) => Task.FromResult<string?>(context.HostPrefix + "/" + contentItem.ContentItemId);
    }
}
