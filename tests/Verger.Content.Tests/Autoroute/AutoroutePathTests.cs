using OrchardCore.Autoroute.Models;
using Verger.Content.Autoroute;

namespace Verger.Content.Tests.Autoroute;

public sealed class AutoroutePathTests
{
    [Theory]
    [InlineData("/Partenaires//AFD/", "partenaires/afd")]
    [InlineData("  mentions-legales ", "mentions-legales")]
    [InlineData("saison-3 / une-question", "saison-3/une-question")]
    [InlineData("///", "")]
    [InlineData(null, "")]
    public void A_path_that_was_entered_is_kept_in_lower_case_with_single_slashes(string? entered, string kept) =>
        Assert.Equal(kept, AutoroutePath.Normalize(entered));

    [Theory]
    [InlineData("actualites/Le Mali & nous", "actualites/le-mali-nous")]
    [InlineData("a?b#c/../d", "a-b-c/d")]
    [InlineData("une\r\nligne", "une-ligne")]
    [InlineData("%2e%2e/x", "2e-2e/x")]
    [InlineData("!!!", "")]
    public void What_a_pattern_renders_loses_what_an_address_may_not_hold(string rendered, string path)
    {
        Assert.Equal(path, AutoroutePath.FromPattern(rendered));
        Assert.True(path.IndexOfAny(AutoroutePart.InvalidCharactersForPath) < 0);
    }

    [Fact]
    public void A_number_fits_even_on_the_longest_path()
    {
        var longest = AutoroutePath.FromPattern(new string('a', 3000));

        Assert.Equal(AutoroutePart.MaxPathLength, longest.Length);
        Assert.Equal(AutoroutePart.MaxPathLength, AutoroutePath.WithNumber(longest, 12).Length);
        Assert.EndsWith("a-12", AutoroutePath.WithNumber(longest, 12), StringComparison.Ordinal);
    }
}
