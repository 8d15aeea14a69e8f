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

    private static ListFilter Filter(string value) => new("pays", "Pays", "Tous les pays", [new("ma", "Maroc"), new("sn", "Sénégal")], value);
}
