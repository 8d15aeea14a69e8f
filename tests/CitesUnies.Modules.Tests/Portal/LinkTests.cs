using CitesUnies.Portal.Contents;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Modules.Tests.Portal;

public sealed class LinkTests
{
    [Theory]
    [InlineData("https://www.afd.fr", "Site de l’AFD", "https://www.afd.fr", "Site de l’AFD")]
    [InlineData(" https://www.afd.fr/fr ", " ", "https://www.afd.fr/fr", "www.afd.fr")]
    [InlineData("~/partenaires", "Partenaires", "/partenaires", "Partenaires")]
    [InlineData("/partenaires", null, "/partenaires", "/partenaires")]
    public void A_page_is_linked_with_its_text_or_its_host(string url, string? text, string expectedUrl, string expectedText)
        => Assert.Equal(new Link(expectedUrl, expectedText), Link.Of(url, text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//evil.example/x")]
    [InlineData("mailto:x@example.org")]
    [InlineData("not an address")]
    public void Anything_that_is_no_page_is_no_link(string? url) => Assert.Null(Link.Of(url, "text"));
}
