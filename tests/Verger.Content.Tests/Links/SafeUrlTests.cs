using Microsoft.AspNetCore.Http;
using Verger.Content.Links;

namespace Verger.Content.Tests.Links;

public sealed class SafeUrlTests
{
    [Theory]
    [InlineData("~/partenaires", "/site/partenaires")]
    [InlineData("~/", "/site/")]
    [InlineData("/media/a.pdf", "/media/a.pdf")]
    [InlineData(" https://www.afd.fr/ ", "https://www.afd.fr/")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    [InlineData("tel:+33153418181", "tel:+33153418181")]
    [InlineData("?page=2#liste", "?page=2#liste")]
    [InlineData("a/b:c", "a/b:c")]
    public void A_URL_of_the_site_or_of_the_web_is_shown(string entered, string shown) =>
        Assert.Equal(shown, SafeUrl.Resolve(entered, new PathString("/site")));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\r\nscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("  ")]
    [InlineData(null)]
    public void A_URL_that_a_browser_would_run_is_not(string? entered) => Assert.Null(SafeUrl.Resolve(entered, default));
}
