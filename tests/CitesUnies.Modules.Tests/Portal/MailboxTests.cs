using CitesUnies.Portal.Contents;

namespace CitesUnies.Modules.Tests.Portal;

public sealed class MailboxTests
{
    [Fact]
    public void A_mailbox_is_a_link_that_writes_to_it() => Assert.Equal("mailto:groupe%3Fx@example.org", Mailbox.LinkTo(" groupe?x@example.org ")!.Url);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("groupe")]
    [InlineData("@example.org")]
    [InlineData("groupe@")]
    [InlineData("deux mots@example.org")]
    public void What_is_no_address_is_no_link(string? text) => Assert.Null(Mailbox.LinkTo(text));
}
