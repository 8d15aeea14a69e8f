using CitesUnies.Portal.Contents;

namespace CitesUnies.Modules.Tests.Portal;

public sealed class FileSizeTests
{
    [Theory]
    [InlineData(0, "0 octet")]
    [InlineData(1, "1 octet")]
    [InlineData(999, "999 octets")]
    [InlineData(1_000, "1 ko")]
    [InlineData(48_499, "48 ko")]
    [InlineData(999_499, "999 ko")]
    [InlineData(999_500, "1 Mo")]
    [InlineData(1_250_000, "1,3 Mo")]
    public void A_size_is_said_in_words(long bytes, string expected) => Assert.Equal(expected, FileSize.Of(bytes).Replace('\u00a0', ' '));
}
