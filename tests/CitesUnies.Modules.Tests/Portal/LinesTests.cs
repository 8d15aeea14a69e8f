using CitesUnies.Portal.Contents;

namespace CitesUnies.Modules.Tests.Portal;

public sealed class LinesTests
{
    [Fact]
    public void Blank_lines_and_blanks_around_lines_do_not_count()
        => Assert.Equal(["5 rue Roland Barthes", "75012 Paris"], Lines.Of("  5 rue Roland Barthes \r\n\n 75012 Paris\n"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Nothing_has_no_lines(string? text) => Assert.Empty(Lines.Of(text));
}
