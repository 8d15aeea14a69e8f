using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Modules.Tests.Portal;

public sealed class ListAddressTests
{
    private static readonly ListFilter _kind = new("type", "Genre", "Tous", [], "appel");
    private static readonly ListFilter _country = new("pays", "Pays", "Tous", [], "mg");
    private static readonly ListFilter _year = new("annee", "Année", "Toutes", [], string.Empty);
    private static readonly ListAddress _address = new("/actualites", [_kind, _country, _year]);

    [Fact]
    public void Another_choice_of_one_filter_keeps_the_others() => Assert.Equal("/actualites?type=appel&pays=sn", _address.With(_country, "sn"));

    [Fact]
    public void A_filter_is_taken_back_by_an_empty_choice() => Assert.Equal("/actualites?pays=mg", _address.With(_kind, ""));

    [Fact]
    public void Filters_stand_in_their_own_order_whichever_was_chosen_last() => Assert.Equal("/actualites?type=appel&pays=mg&annee=2025", _address.With(_year, "2025"));

    [Fact]
    public void Without_filters_the_address_is_that_of_the_list() => Assert.Equal("/actualites", new ListAddress("/actualites", [_year]).With(_year, ""));

    [Fact]
    public void What_the_query_holds_is_what_is_chosen() => Assert.Equal(["type", "pays"], _address.Query.Select(pair => pair.Key));

    [Fact]
    public void Values_cannot_break_out_of_their_place() => Assert.Equal("/actualites?type=appel&pays=a%26b%3D%22%3C", _address.With(_country, "a&b=\"<"));
}
