using CitesUnies.Portal.Contents;

namespace CitesUnies.Modules.Tests.Portal;

public sealed class PhoneLinkTests
{
    [Theory]
    [InlineData("01 53 44 31 31", "tel:+33153443131")]
    [InlineData("01.53.44.31.31", "tel:+33153443131")]
    [InlineData("+32 2 265 09 30", "tel:+3222650930")]
    [InlineData("+33 (0)1 53 44 31 31", "tel:+33153443131")]
    [InlineData("3939", "tel:3939")]
    public void A_number_can_be_dialled_and_is_shown_as_written(string text, string url)
    {
        var phone = PhoneLink.Of(text);

        Assert.Equal((url, text), (phone?.Url, phone?.Text.Replace('\u00a0', ' ')));
    }

    [Fact]
    public void A_number_stays_on_one_line() => Assert.Equal("01\u00a053\u00a044", PhoneLink.Of("01 53 44")?.Text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sur demande")]
    [InlineData("12")]
    public void What_cannot_be_dialled_is_no_number(string? text) => Assert.Null(PhoneLink.Of(text));
}
