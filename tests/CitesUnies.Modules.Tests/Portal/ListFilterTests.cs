using CitesUnies.Portal.Lists;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Modules.Tests.Portal;

public sealed class ListFilterTests
{
    [Fact]
    public void No_value_chooses_nothing_and_is_not_unknown()
    {
        var filter = Filter(string.Empty);

        Assert.Null(filter.Chosen);
        Assert.False(filter.IsUnknown);
    }

    [Theory]
    [InlineData("sn")]
    [InlineData("SN")]
    public void A_value_chooses_its_option_in_any_case(string value) => Assert.Equal("Sénégal", Filter(value).Chosen?.Text);

    [Theory]
    [InlineData("zz")]
    [InlineData("sn ")]
    [InlineData("<script>")]
    public void A_value_that_no_option_has_is_unknown(string value) => Assert.True(Filter(value).IsUnknown);

    [Fact]
    public void Things_of_any_kind_are_choices()
    {
        var filter = ListFilter.Of("taille", "Taille", "Toutes", ["grand", "petit"], word => word[..1], word => word.ToUpperInvariant(), "p");

        Assert.Equal([new("g", "GRAND"), new("p", "PETIT")], filter.Options);
        Assert.Equal("PETIT", filter.Chosen?.Text);
        Assert.Equal(string.Empty, ListFilter.Of<string>("taille", "Taille", "Toutes", [], word => word, word => word, null).Value);
    }

    [Theory]
    [InlineData("2025", 2025, false)]
    [InlineData(null, null, false)]
    [InlineData("1066", 1066, true)]
    [InlineData("-2025", null, true)]
    [InlineData("bientot", null, true)]
    public void A_year_is_one_of_those_that_can_be_chosen(string? value, int? year, bool isUnknown)
    {
        var filter = ListFilter.OfYears([2026, 2025], value);

        Assert.Equal(("annee", year, isUnknown), (filter.Name, filter.Year, filter.IsUnknown));
    }

    private static ListFilter Filter(string value) => new("pays", "Pays", "Tous les pays", [new("ma", "Maroc"), new("sn", "Sénégal")], value);
}
