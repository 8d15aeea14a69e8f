using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using Verger.Engine.Localization;

namespace Verger.Engine.Tests.Localization;

public sealed class PoLocalizerTests : IDisposable
{
    private readonly CultureScope _culture = CultureScope.Create("fr-FR");

    public void Dispose() => _culture.Dispose();

    [Fact]
    public void What_is_not_translated_stays_as_written()
    {
        var text = Localizer("")["Read on"];

        Assert.Equal("Read on", text.Value);
        Assert.True(text.ResourceNotFound);
    }

    [Fact]
    public void The_context_of_the_class_wins_over_none()
    {
        var localizer = Localizer("""
            msgid "Order"
            msgstr "Commande"
            msgctxt "Verger.Engine.Tests.Localization.PoLocalizerTests"
            msgid "Order"
            msgstr "Ordre"
            msgid "Other"
            msgstr "Autre"
            """);

        Assert.Equal("Ordre", localizer["Order"].Value);
        Assert.Equal("Autre", localizer["Other"].Value);
    }

    [Theory]
    [InlineData(0, "0 actualité à Lyon")]
    [InlineData(1, "1 actualité à Lyon")]
    [InlineData(2, "2 actualités à Lyon")]
    [InlineData(1200, "1200 actualités à Lyon")]
    public void French_counts_none_as_one(int count, string expected)
        => Assert.Equal(expected, Localizer("""
            msgid "{0} article in {1}"
            msgid_plural "{0} articles in {1}"
            msgstr[0] "{0} actualité à {1}"
            msgstr[1] "{0} actualités à {1}"
            """).Plural(count, "{0} article in {1}", "{0} articles in {1}", "Lyon").Value);

    [Theory]
    [InlineData(0, "0 articles")]
    [InlineData(1, "1 article")]
    public void What_is_not_translated_counts_as_English_does(int count, string expected)
        => Assert.Equal(expected, Localizer("").Plural(count, "{0} article", "{0} articles").Value);

    [Fact]
    public void A_plural_with_a_missing_form_shows_the_last_one()
        => Assert.Equal("5 jour", Localizer("""
            msgid "{0} day"
            msgid_plural "{0} days"
            msgstr[0] "{0} jour"
            """).Plural(5, "{0} day", "{0} days").Value);

    [Fact]
    public void Arguments_take_the_culture_of_the_reader()
        => Assert.Equal("le 1 mars, 2,5", Localizer("""
            msgid "on {0:d MMMM}, {1}"
            msgstr "le {0:d MMMM}, {1}"
            """)["on {0:d MMMM}, {1}", new DateTime(2026, 3, 1), 2.5].Value);

    [Fact]
    public void The_regional_translation_wins_over_that_of_the_language()
    {
        var manager = new LocalizationManager([new PluralRules()], [new Po(("fr", "msgid \"a\"\nmsgstr \"b\"\nmsgid \"c\"\nmsgstr \"d\""), ("fr-FR", "msgid \"a\"\nmsgstr \"z\""))]);
        var localizer = new PoStringLocalizer("", manager);

        Assert.Equal(["z", "d"], [localizer["a"].Value, localizer["c"].Value]);
    }

    [Fact]
    public void Html_encodes_arguments_and_keeps_the_markup_of_the_text()
    {
        var localizer = new PoHtmlLocalizer(Localizer("""
            msgid "<b>{0}</b> item of {1}"
            msgid_plural "<b>{0}</b> items of {1}"
            msgstr[0] "<b>{0}</b> élément de {1}"
            msgstr[1] "<b>{0}</b> éléments de {1}"
            """));
        using var writer = new StringWriter();

        localizer.Plural(2, "<b>{0}</b> item of {1}", "<b>{0}</b> items of {1}", "<script>").WriteTo(writer, HtmlEncoder.Default);

        Assert.Equal("<b>2</b> éléments de &lt;script&gt;", writer.ToString());
    }

    [Fact]
    public void A_generic_class_gives_its_name_without_its_arguments()
    {
        var factory = new PoStringLocalizerFactory(Manager("""
            msgctxt "System.Collections.Generic.List"
            msgid "a"
            msgstr "b"
            """));

        Assert.Equal("b", factory.Create(typeof(List<int>))["a"].Value);
    }

    private static PoStringLocalizer Localizer(string po) => new(typeof(PoLocalizerTests).FullName!, Manager(po));

    private static LocalizationManager Manager(string po) => new([new PluralRules()], [new Po(("fr", po))]);

    private sealed class Po(params (string Culture, string Text)[] files) : ITranslationProvider
    {
        public void LoadTranslations(string cultureName, CultureDictionary dictionary)
        {
            foreach (var (culture, text) in files)
            {
                if (culture == cultureName)
                {
                    dictionary.MergeTranslations(new PoParser(new StringReader(text), "fr.po").Parse().Records);
                }
            }
        }
    }
}
