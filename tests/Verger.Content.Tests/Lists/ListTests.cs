using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using OrchardCore.Lists.Models;
using OrchardCore.Lists.Services;
using OrchardCore.Navigation;
using Verger.Content.Definitions;
using Verger.Expressions;
using Verger.Testing;

namespace Verger.Content.Tests.Lists;

public sealed class ListTests
{
    [Theory, EachDatabase]
    public async Task A_list_shows_its_published_items_latest_first_a_page_at_a_time(string provider)
    {
        await using var site = await ListSite.CreateAsync(provider);
        var (blog, other) = (await site.AddBlogAsync("Journal"), await site.AddBlogAsync("Autre"));
        await site.AddAsync(blog, "Billet A");
        await site.AddAsync(other, "Billet X");
        await site.AddAsync(blog, "Billet B");
        await site.AddAsync(blog, "Billet C");
        await site.AddAsync(blog, "Billet D", version: VersionOptions.Draft);

        Assert.Equal(["Billet C", "Billet B"], await site.TitlesAsync(blog));
        Assert.Equal(["Billet A"], await site.TitlesAsync(blog, "?page=2"));
        Assert.Contains("?page=2\"", await site.PageAsync(blog), StringComparison.Ordinal);
        Assert.Equal(["Billet X"], await site.TitlesAsync(other));
        Assert.DoesNotContain("<nav", await site.PageAsync(other), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?page=9", 0)]
    [InlineData("?page=0", 1)]
    [InlineData("?page=x", 1)]
    [InlineData("?page=-1", 1)]
    [InlineData("?page=99999999999", 1)]
    [InlineData("?pageSize=0", 1)]
    public async Task Odd_pages_fail_nothing(string query, int shown)
    {
        await using var site = await ListSite.CreateAsync();
        var blog = await site.AddBlogAsync("Journal");
        await site.AddAsync(blog, "Billet A");

        Assert.Equal(shown, (await site.TitlesAsync(blog, query)).Length);
        Assert.Empty(site.Content.Log.Errors);
    }

    [Theory, EachDatabase]
    public async Task Editors_order_a_list_that_says_so(string provider)
    {
        await using var site = await ListSite.CreateAsync(provider, ordered: true);
        var blog = await site.AddBlogAsync("Journal");
        var second = await site.AddAsync(blog, "Billet B", order: 2);
        var first = await site.AddAsync(blog, "Billet A", order: 1);
        Assert.Equal(["Billet A", "Billet B"], await site.TitlesAsync(blog));
        Assert.Equal(3, await NextAsync(site, blog));

        await site.Content.DoAsync(services => services.GetRequiredService<IContainerService>().UpdateContentItemOrdersAsync([second, first], 5));

        Assert.Equal(["Billet B", "Billet A"], await site.TitlesAsync(blog));
        Assert.Equal(7, await NextAsync(site, blog));

        await site.Content.DoAsync(services => services.GetRequiredService<IContainerService>().SetInitialOrder(blog.ContentItemId));

        Assert.Equal(["Billet A", "Billet B"], await site.TitlesAsync(blog));
        Assert.Equal(0, (await site.Content.GetItemAsync(first.ContentItemId))!.As<ContainedPart>()!.Order);
    }

    [Theory, EachDatabase]
    public async Task Items_are_found_by_version_and_by_text(string provider)
    {
        await using var site = await ListSite.CreateAsync(provider);
        var blog = await site.AddBlogAsync("Journal");
        await site.AddAsync(blog, "Billet A");
        await site.AddAsync(blog, "Billet B", version: VersionOptions.Draft);

        Assert.Equal(["Billet A"], await FindAsync(new() { Status = ContentsStatus.Published }));
        Assert.Equal(["Billet B", "Billet A"], await FindAsync(new() { Status = ContentsStatus.Latest }));
        Assert.Equal(["Billet B"], await FindAsync(new() { Status = ContentsStatus.Draft }));
        Assert.Empty(await FindAsync(new() { Status = ContentsStatus.Latest, DisplayText = "billet c" }));
        Assert.Equal(["Billet A"], await FindAsync(new() { Status = ContentsStatus.Latest, DisplayText = "t A" }));

        Task<string[]> FindAsync(ContainedItemOptions options) => site.Content.ReadAsync(async services =>
            (await services.GetRequiredService<IContainerService>().QueryContainedItemsAsync(blog.ContentItemId, false, new Pager(1, 10, 10), options)).Select(item => item.DisplayText!).ToArray());
    }

    [Fact]
    public async Task An_item_is_refused_by_what_is_no_list_and_by_a_list_that_does_not_take_it()
    {
        await using var site = await ListSite.CreateAsync();
        var blog = await site.AddBlogAsync("Journal");
        var post = await site.AddAsync(blog, "Billet A");

        Assert.True((await ValidateAsync(site, "Post", blog.ContentItemId)).Succeeded);
        Assert.True((await ValidateAsync(site, "Note", "")).Succeeded);
        foreach (var (type, list) in new[] { ("Post", "absent"), ("Post", post.ContentItemId), ("Note", blog.ContentItemId) })
        {
            var error = Assert.Single((await ValidateAsync(site, type, list)).Errors);
            Assert.Equal(["ContainedPart.ListContentItemId"], error.MemberNames);
        }
    }

    [Theory, EachDatabase]
    public async Task A_recipe_brings_a_list_with_its_items(string provider)
    {
        await using var site = await ListSite.CreateAsync(provider);

        await site.Content.RunStepsAsync("""
            { "name": "Content", "data": [
              { "ContentItemId": "blog", "ContentItemVersionId": "blog1", "ContentType": "Blog", "DisplayText": "Journal", "Latest": true, "Published": true, "TitlePart": { "Title": "Journal" }, "ListPart": {} },
              { "ContentItemId": "post", "ContentItemVersionId": "post1", "ContentType": "Post", "DisplayText": "Billet A", "Latest": true, "Published": true, "TitlePart": { "Title": "Billet A" },
                "ContainedPart": { "ListContentItemId": "blog", "ListContentType": "Blog", "Order": 4 } } ] }
            """);

        var blog = (await site.Content.GetItemAsync("blog"))!;
        Assert.Equal(["Billet A"], await site.TitlesAsync(blog));
        Assert.Equal(5, await NextAsync(site, blog));
    }

    [Fact]
    public async Task Expressions_count_list_and_climb()
    {
        await using var site = await ListSite.CreateAsync();
        var blog = await site.AddBlogAsync("Journal");
        await site.AddAsync(blog, "Billet A");
        var post = await site.AddAsync(blog, "Billet B");
        await site.AddAsync(blog, "Billet C", version: VersionOptions.Draft);

        Assert.Equal("2", await RenderAsync(site, blog, "{{ Model.ContentItem | list_count }}"));
        Assert.Equal("2", await RenderAsync(site, post, $"{{{{ '{blog.ContentItemId}' | list_count }}}}"));
        Assert.Equal("Billet B,Billet A,", await RenderAsync(site, blog, "{% assign items = Model.ContentItem | list_items %}{% for item in items %}{{ item | display_text }},{% endfor %}"));
        Assert.Equal("Journal", await RenderAsync(site, post, "{{ Model.ContentItem | container | display_text }}"));
        Assert.Equal("", await RenderAsync(site, blog, "{{ Model.ContentItem | container | display_text }}"));
    }

    [Fact]
    public async Task What_is_cached_of_a_list_ends_with_each_change_that_visitors_see_of_its_items()
    {
        await using var site = await ListSite.CreateAsync();
        var blog = await site.AddBlogAsync("Journal");
        var tag = "contentitemid:" + blog.ContentItemId;
        await site.Content.DoAsync(services => services.GetRequiredService<ITagCache>().TagAsync("page", tag));

        await site.AddAsync(blog, "Billet A", version: VersionOptions.Draft);
        Assert.Equal(["page"], await TaggedAsync());

        await site.AddAsync(blog, "Billet B");
        Assert.Empty(await TaggedAsync());

        Task<string[]> TaggedAsync() => site.Content.ReadAsync(async services => (await services.GetRequiredService<ITagCache>().GetTaggedItemsAsync(tag)).ToArray());
    }

    private static Task<int> NextAsync(ListSite site, ContentItem blog) =>
        site.Content.ReadAsync(services => services.GetRequiredService<IContainerService>().GetNextOrderNumberAsync(blog.ContentItemId));

    private static Task<ContentValidateResult> ValidateAsync(ListSite site, string type, string list) => site.Content.ReadAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var item = await contents.NewAsync(type);
        item.Alter<ContainedPart>(part => part.ListContentItemId = list);
        return await contents.ValidateAsync(item);
    });

    private static Task<string> RenderAsync(ListSite site, ContentItem item, string template) => site.Content.ReadAsync(services =>
    {
        var model = ExpressionModel.Of(item, nameof(ListPart), new ListPart());
        return services.GetRequiredService<IExpressionRenderer>().RenderAsync(template, model, model).AsTask();
    });
}
