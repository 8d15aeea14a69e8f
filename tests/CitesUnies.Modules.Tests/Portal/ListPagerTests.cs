using CitesUnies.Portal.Lists;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Modules.Tests.Portal;

public sealed class ListPagerTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(12, 1)]
    [InlineData(13, 2)]
    [InlineData(24, 2)]
    [InlineData(25, 3)]
    public void Pages_hold_twelve(int total, int pages) => Assert.Equal(pages, Pager(total: total).Count);

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, false)]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void A_page_exists_between_the_first_and_the_last(int number, bool exists) => Assert.Equal(exists, Pager(current: number, total: 30).Exists);

    [Fact]
    public void An_empty_list_has_its_first_page() => Assert.True(Pager(total: 0).Exists);

    [Fact]
    public void The_first_page_has_the_address_of_the_list() => Assert.Equal("/actualites", Pager(total: 30).UrlOf(1));

    [Fact]
    public void Addresses_keep_the_filters_that_are_chosen()
        => Assert.Equal("/actualites?pays=sn&sujet=eau%20%26%20climat&page=2", Pager(total: 30, query: [new("pays", "sn"), new("sujet", "eau & climat")]).UrlOf(2));

    [Fact]
    public void The_ends_lead_nowhere_further()
    {
        Assert.Null(Pager(current: 1, total: 30).Previous);
        Assert.Equal("/actualites?page=2", Pager(current: 1, total: 30).Next);
        Assert.Equal("/actualites", Pager(current: 2, total: 30).Previous);
        Assert.Null(Pager(current: 3, total: 30).Next);
    }

    [Theory]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 9, "1 2 3 … 9")]
    [InlineData(5, 9, "1 … 3 4 5 6 7 … 9")]
    [InlineData(9, 9, "1 … 7 8 9")]
    public void Numbers_far_from_the_current_one_are_left_out(int current, int pages, string shown)
        => Assert.Equal(shown, string.Join(' ', Pager(current, pages * 12).Numbers.Select(number => number?.ToString() ?? "…")));

    private static ListPager Pager(int current = 1, int total = 0, KeyValuePair<string, string>[]? query = null) => new("/actualites", query ?? [], current, total, 12);
}
