using System.Text.RegularExpressions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Lists.Models;
using OrchardCore.Modules;
using OrchardCore.Title.Models;
using Microsoft.Extensions.DependencyInjection;
using Verger.Content.Tests.DynamicCache;
using Verger.Content.Tests.Site;
using Verger.Testing;

namespace Verger.Content.Tests.Lists;

/// <summary>A site with blogs that hold posts.</summary>
internal sealed partial class ListSite : IAsyncDisposable
{
    private ListSite(ContentSite content, TurnedClock clock) => (Content, Clock) = (content, clock);

    public ContentSite Content { get; }

    public TurnedClock Clock { get; }

    public static async Task<ListSite> CreateAsync(string provider = TestDatabase.Sqlite, bool ordered = false)
    {
        var clock = new TurnedClock();
        var content = await ContentSite.CreateOnAsync(provider, services => services.AddSingleton<IClock>(clock), "OrchardCore.Title", "OrchardCore.Lists");
        await content.DefineAsync("Post", type => type.Draftable().WithPart(nameof(TitlePart)));
        await content.DefineAsync("Note", type => type.WithPart(nameof(TitlePart)));
        await content.DefineAsync("Blog", type => type
            .WithPart(nameof(TitlePart))
            .WithPart(nameof(ListPart), part => part.WithSettings(new ListPartSettings { PageSize = 2, EnableOrdering = ordered, ContainedContentTypes = ["Post"] })));
        return new ListSite(content, clock);
    }

    public Task<ContentItem> AddBlogAsync(string title) => Content.CreateItemAsync("Blog", item => item.Alter<TitlePart>(part => part.Title = title));

    /// <summary>An item in a list, a minute after the one before.</summary>
    public Task<ContentItem> AddAsync(ContentItem blog, string title, int order = 0, string type = "Post", VersionOptions? version = null)
    {
        Clock.UtcNow = Clock.UtcNow.AddMinutes(1);
        return Content.CreateItemAsync(
            type,
            item =>
            {
                item.Alter<TitlePart>(part => part.Title = title);
                item.Alter<ContainedPart>(part => (part.ListContentItemId, part.ListContentType, part.Order) = (blog.ContentItemId, "Blog", order));
            },
            version);
    }

    public async Task<string> PageAsync(ContentItem blog, string query = "")
        => await (await Content.BrowseAsync()).GetStringAsync($"/Contents/ContentItems/{blog.ContentItemId}{query}");

    /// <summary>The titles of posts that a page shows, in its order.</summary>
    public async Task<string[]> TitlesAsync(ContentItem blog, string query = "")
        => [.. Title().Matches(await PageAsync(blog, query)).Select(match => match.Value)];

    public ValueTask DisposeAsync() => Content.DisposeAsync();

    [GeneratedRegex("Billet [A-Z]")]
    private static partial Regex Title();
}
