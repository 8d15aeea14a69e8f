using CitesUnies.Portal.Lists;

namespace CitesUnies.Modules.Tests.Portal;

public sealed class PageNumberTests
{
    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("1", 1)]
    [InlineData("12", 12)]
    public void A_number_is_read(string? text, int number) => Assert.Equal(number, PageNumber.Parse(text));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1.0")]
    [InlineData("deux")]
    [InlineData("99999999999999999999")]
    public void Anything_else_is_no_page(string text) => Assert.Null(PageNumber.Parse(text));
}
