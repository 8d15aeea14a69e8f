using CitesUnies.Chronicles;
using CitesUnies.Chronicles.Models;
using OrchardCore.ContentFields.Fields;

namespace CitesUnies.Modules.Tests.Chronicles;

public sealed class ChronicleNumberTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData(0.0, null)]
    [InlineData(-3.0, null)]
    [InlineData(1.0, 1)]
    [InlineData(2.5, null)]
    [InlineData(999.0, 999)]
    [InlineData(1000.0, null)]
    [InlineData(1e20, null)]
    public void Only_whole_numbers_from_1_count(double? entered, int? expected)
        => Assert.Equal(expected, ChronicleNumber.Of(new NumericField { Value = (decimal?)entered }));

    [Theory]
    [InlineData(1, "1re\u00a0session")]
    [InlineData(2, "2e\u00a0session")]
    [InlineData(21, "21e\u00a0session")]
    public void A_session_is_named_by_its_ordinal(int session, string expected) => Assert.Equal(expected, ChroniclePages.SessionTitle(session));

    [Fact]
    public void A_season_has_an_address_and_a_title()
    {
        Assert.Equal("/chroniques-geopolitiques/saison-6", ChroniclePages.SeasonPath(6));
        Assert.Equal("Chroniques géopolitiques, saison\u00a06", ChroniclePages.SeasonPageTitle(6));
    }
}
