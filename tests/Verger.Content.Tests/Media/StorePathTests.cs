using OrchardCore.FileStorage;
using Verger.Media.Files;

namespace Verger.Content.Tests.Media;

public sealed class StorePathTests
{
    [Theory]
    [InlineData("a.png", "a.png")]
    [InlineData("/logos//afd.svg", "logos/afd.svg")]
    [InlineData("documents/Compte rendu (2025).pdf", "documents/Compte rendu (2025).pdf")]
    [InlineData("été/naïveté.jpg", "été/naïveté.jpg")]
    [InlineData("a..b/c.png", "a..b/c.png")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void An_ordinary_path_is_allowed(string? path, string normalized) => Assert.Equal(normalized, StorePath.Normalize(path));

    [Theory]
    [InlineData("../secret")]
    [InlineData("a/../../secret")]
    [InlineData("a/./b")]
    [InlineData("..\\secret")]
    [InlineData("a\\b.png")]
    [InlineData("C:/windows/a.png")]
    [InlineData("a.png:stream")]
    [InlineData("~root/a.png")]
    [InlineData(".htaccess")]
    [InlineData("a/.git/config")]
    [InlineData("a.png.")]
    [InlineData("a.png ")]
    [InlineData(" a.png")]
    [InlineData("a\0.png")]
    [InlineData("a\n.png")]
    [InlineData("fac\u202Egnp.exe")]
    [InlineData("a\u200B.png")]
    [InlineData("%2e%2e/a.png")]
    [InlineData("a*.png")]
    [InlineData("a?.png")]
    [InlineData("a|b.png")]
    [InlineData("a<b>.png")]
    [InlineData("CON")]
    [InlineData("docs/nul.txt")]
    [InlineData("COM1.png")]
    [InlineData("\uD800.png")]
    public void A_path_that_leads_elsewhere_or_shows_another_name_is_refused(string path)
    {
        Assert.False(StorePath.TryNormalize(path, out _));
        Assert.Throws<FileStoreException>(() => StorePath.Normalize(path));
    }

    [Fact]
    public void Names_and_paths_longer_than_file_systems_take_are_refused()
    {
        Assert.True(StorePath.TryNormalize(new string('a', 255), out _));
        Assert.False(StorePath.TryNormalize(new string('a', 256), out _));
        Assert.False(StorePath.TryNormalize(new string('é', 128), out _));
        Assert.False(StorePath.TryNormalize(string.Join('/', Enumerable.Repeat("aaaa", 300)), out _));
    }
}
