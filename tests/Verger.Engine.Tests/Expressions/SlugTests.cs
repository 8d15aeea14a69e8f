using Verger.Engine.Expressions;

namespace Verger.Engine.Tests.Expressions;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Délégation pour l’action extérieure", "delegation-pour-l-action-exterieure")]
    [InlineData("L'État, la région & la commune", "l-etat-la-region-la-commune")]
    [InlineData("Œuvres et cœur", "oeuvres-et-coeur")]
    [InlineData("Æquo, Straße, Łódź, Ærø", "aequo-strasse-lodz-aero")]
    [InlineData("ÀÂÄÉÈÊËÎÏÔÖÙÛÜŸÇ àâäéèêëîïôöùûüÿç", "aaaeeeeiioouuuyc-aaaeeeeiioouuuyc")]
    [InlineData("Appel n° 5 : « Climat » !", "appel-n-5-climat")]
    [InlineData("  déjà--vu  ", "deja-vu")]
    [InlineData("2026/03/20", "2026-03-20")]
    [InlineData("ﬁn de l’année", "fin-de-l-annee")]
    [InlineData("été\u0301 e\u0301te\u0301", "ete-ete")]
    [InlineData("co\u00ADopération", "cooperation")]
    [InlineData("…", "")]
    [InlineData("   ", "")]
    [InlineData("", "")]
    public void A_title_becomes_an_address(string title, string slug) => Assert.Equal(slug, new SlugService().Slugify(title));

    [Fact]
    public void Another_separator_may_be_asked_for() => Assert.Equal("groupe_pays", new SlugService().Slugify("Groupe-pays", '_'));

    [Fact]
    public void A_slug_is_not_longer_than_an_address_may_be() => Assert.InRange(new SlugService().Slugify(new string('œ', 5000)).Length, 900, 1001);
}
