using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Environment.Cache;

namespace Verger.Content.Tests.DynamicCache;

public sealed class ShapeCacheTests
{
    private static readonly Action<ShapeMetadata> _tagged = metadata => metadata.Cache("piece").AddTag("tag").WithExpiryAfter(TimeSpan.FromHours(1));

    [Fact]
    public async Task A_shape_that_is_not_cached_is_made_each_time()
    {
        await using var site = await CachedSite.CreateAsync();

        await site.ShowAsync();
        await site.ShowAsync();

        Assert.Equal(2, site.Pieces.Made);
    }

    [Fact]
    public async Task A_cached_shape_is_made_again_when_its_tag_is_removed_and_not_before()
    {
        await using var site = await CachedSite.CreateAsync();
        site.Pieces.Make = _ => Task.FromResult($"made {site.Pieces.Made}");

        Assert.Equal("made 1", await site.ShowAsync(_tagged));
        await site.RemoveTagAsync("another");
        Assert.Equal("made 1", await site.ShowAsync(_tagged));
        await site.RemoveTagAsync("TAG");
        Assert.Equal("made 2", await site.ShowAsync(_tagged));
    }

    [Fact]
    public async Task What_fills_a_shape_in_is_left_out_when_its_markup_is_kept()
    {
        await using var site = await CachedSite.CreateAsync();
        var filled = 0;
        void Configure(ShapeMetadata metadata)
        {
            _tagged(metadata);
            metadata.OnProcessing(_ => Task.FromResult(filled++));
        }

        await site.ShowAsync(Configure);
        await site.ShowAsync(Configure);

        Assert.Equal(1, filled);
    }

    [Fact]
    public async Task A_shape_that_was_made_while_its_tag_was_removed_is_not_kept()
    {
        await using var site = await CachedSite.CreateAsync();
        site.Pieces.Make = async _ =>
        {
            var made = site.Pieces.Made;
            if (made == 1)
            {
                await site.RemoveTagAsync("tag");
            }

            return $"made {made}";
        };

        Assert.Equal("made 1", await site.ShowAsync(_tagged));
        Assert.Equal("made 2", await site.ShowAsync(_tagged));
        Assert.Equal("made 2", await site.ShowAsync(_tagged));
    }

    [Fact]
    public async Task A_shape_that_fails_is_not_kept()
    {
        await using var site = await CachedSite.CreateAsync();
        site.Pieces.Make = _ => site.Pieces.Made == 1 ? throw new InvalidOperationException() : Task.FromResult("fine");

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.ShowAsync(_tagged));
        Assert.Equal("fine", await site.ShowAsync(_tagged));
    }

    [Fact]
    public async Task Each_value_of_a_context_has_its_markup()
    {
        await using var site = await CachedSite.CreateAsync();
        site.Pieces.Make = _ => Task.FromResult($"made {site.Pieces.Made}");
        void Configure(ShapeMetadata metadata) => metadata.Cache("piece").AddContext("route", "user.roles");

        Assert.Equal("made 1", await site.ShowAsync(Configure, "/a"));
        Assert.Equal("made 2", await site.ShowAsync(Configure, "/b"));
        Assert.Equal("made 3", await site.ShowAsync(Configure, "/a", ["Redacteur", "Adherent"]));
        Assert.Equal("made 4", await site.ShowAsync(Configure, "/a", ["Adherent"]));
        Assert.Equal("made 5", await site.ShowAsync(Configure, "/a", []));
        Assert.Equal("made 1", await site.ShowAsync(Configure, "/A"));
        Assert.Equal("made 3", await site.ShowAsync(Configure, "/a", ["Adherent", "Redacteur"]));
    }

    [Fact]
    public async Task A_context_that_is_learnt_while_the_shape_is_made_counts_from_then_on()
    {
        await using var site = await CachedSite.CreateAsync();
        site.Pieces.Make = context =>
        {
            context.ServiceProvider.GetRequiredService<ICacheScopeManager>().AddContexts("route");
            return Task.FromResult($"made {site.Pieces.Made}");
        };

        Assert.Equal("made 1", await site.ShowAsync(_tagged, "/a"));
        Assert.Equal("made 2", await site.ShowAsync(_tagged, "/b"));
        Assert.Equal("made 1", await site.ShowAsync(_tagged, "/a"));
    }

    [Fact]
    public async Task What_an_inner_piece_depends_on_holds_for_the_outer_one_even_when_the_inner_one_was_kept()
    {
        await using var site = await CachedSite.CreateAsync();
        static void Inner(ShapeMetadata metadata) => metadata.Cache("inner").WithExpiryAfter(TimeSpan.FromHours(1));
        site.Pieces.Make = async context =>
        {
            var made = site.Pieces.Made;
            if (context.Value.Metadata.Cache().CacheId == "inner")
            {
                context.ServiceProvider.GetRequiredService<ICacheScopeManager>().AddDependencies("inner-tag");
                return $"inner {made}";
            }

            return $"outer {made} around {await CachedSite.RenderAsync(context.ServiceProvider, Inner)}";
        };

        Assert.Equal("inner 1", await site.ShowAsync(Inner));
        Assert.Equal("outer 2 around inner 1", await site.ShowAsync(_tagged));
        await site.RemoveTagAsync("inner-tag");
        Assert.Equal("outer 3 around inner 4", await site.ShowAsync(_tagged));
    }

    [Fact]
    public async Task A_shape_is_kept_until_the_earliest_moment_that_is_said_while_it_is_made()
    {
        await using var site = await CachedSite.CreateAsync();
        var now = new DateTimeOffset(site.Clock.UtcNow);
        site.Pieces.Make = context =>
        {
            var scopes = context.ServiceProvider.GetRequiredService<ICacheScopeManager>();
            scopes.WithExpiryOn(now.AddMinutes(10));
            scopes.WithExpiryOn(now.AddMinutes(20));
            return Task.FromResult($"made {site.Pieces.Made}");
        };

        Assert.Equal("made 1", await site.ShowAsync(_tagged));
        site.Clock.UtcNow = now.AddMinutes(9).UtcDateTime;
        Assert.Equal("made 1", await site.ShowAsync(_tagged));
        site.Clock.UtcNow = now.AddMinutes(11).UtcDateTime;
        Assert.Equal("made 2", await site.ShowAsync(_tagged));
    }

    [Fact]
    public async Task A_shape_of_which_nothing_is_said_is_kept_for_a_minute_after_its_last_use()
    {
        await using var site = await CachedSite.CreateAsync();
        site.Pieces.Make = _ => Task.FromResult($"made {site.Pieces.Made}");
        static void Configure(ShapeMetadata metadata) => metadata.Cache("piece");

        Assert.Equal("made 1", await site.ShowAsync(Configure));
        site.Clock.UtcNow += TimeSpan.FromSeconds(50);
        Assert.Equal("made 1", await site.ShowAsync(Configure));
        site.Clock.UtcNow += TimeSpan.FromSeconds(50);
        Assert.Equal("made 1", await site.ShowAsync(Configure));
        site.Clock.UtcNow += TimeSpan.FromSeconds(70);
        Assert.Equal("made 2", await site.ShowAsync(Configure));
    }

    [Fact]
    public async Task Wrappers_are_kept_with_what_they_go_around()
    {
        await using var site = await CachedSite.CreateAsync();
        static void Configure(ShapeMetadata metadata)
        {
            _tagged(metadata);
            metadata.Wrappers.Add("Frame");
        }

        Assert.Equal("[piece]", await site.ShowAsync(Configure));
        Assert.Equal("[piece]", await site.ShowAsync(Configure));
    }

    [Fact]
    public async Task Addresses_without_end_take_no_more_than_the_capacity()
    {
        await using var site = await CachedSite.CreateAsync();
        var large = new string('x', (int)(Verger.Site.DynamicCache.MarkupStore.Capacity / 4));
        site.Pieces.Make = _ => Task.FromResult(large);
        static void Configure(ShapeMetadata metadata) => metadata.Cache("piece").AddContext("route");

        for (var i = 0; i < 6; i++)
        {
            await site.ShowAsync(Configure, $"/{i}");
        }

        var kept = await site.Content.ReadAsync(services => Task.FromResult(services.GetRequiredService<Verger.Site.DynamicCache.MarkupStore>().Size));
        Assert.InRange(kept, large.Length, Verger.Site.DynamicCache.MarkupStore.Capacity);
    }
}
