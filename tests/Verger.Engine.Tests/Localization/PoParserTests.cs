using Verger.Engine.Localization;

namespace Verger.Engine.Tests.Localization;

public sealed class PoParserTests
{
    [Fact]
    public void Reads_a_translation_with_its_context()
    {
        var (records, faults) = Parse("""
            # À propos des partenaires
            #: Views/PartnerInstitution.cshtml:12
            msgctxt "CitesUnies.Partners.Drivers.PartnerDriver"
            msgid "Founded in {0}"
            msgstr "Fondée en {0}"
            """);

        Assert.Empty(faults);
        var record = Assert.Single(records);
        Assert.Equal("CitesUnies.Partners.Drivers.PartnerDriver", record.Key.Context);
        Assert.Equal("Founded in {0}", record.Key.MessageId);
        Assert.Equal(["Fondée en {0}"], record.Translations);
    }

    [Fact]
    public void Joins_the_lines_of_a_long_text()
        => Assert.Equal(["Une première ligne, et la suite."], Parse("""
            msgid ""
            "A first line, "
            "and the rest."
            msgstr ""
            "Une première ligne, "
            "et la suite."
            """).Records.Single(record => record.Key.MessageId == "A first line, and the rest.").Translations);

    [Fact]
    public void Reads_the_plural_forms()
        => Assert.Equal(["{0} actualité", "{0} actualités"], Parse("""
            msgid "{0} article"
            msgid_plural "{0} articles"
            msgstr[0] "{0} actualité"
            msgstr[1] "{0} actualités"
            """).Records.Single().Translations);

    [Theory]
    [InlineData("""a\nb""", "a\nb")]
    [InlineData("""\t\\\"\'""", "\t\\\"'")]
    [InlineData("""caf\xe9""", "café")]
    [InlineData("""caf\351""", "café")]
    [InlineData("""\101\0612""", "A12")]
    [InlineData("""« {{0}} »""", "« {{0}} »")]
    public void Reads_escapes(string written, string meant)
        => Assert.Equal([meant], Parse($"msgid \"key\"\nmsgstr \"{written}\"").Records.Single().Translations);

    [Theory]
    [InlineData("#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"")]
    [InlineData("#~ msgid \"a\"\n#~ msgstr \"b\"")]
    [InlineData("msgid \"a\"\nmsgstr \"\"")]
    [InlineData("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"")]
    [InlineData("")]
    public void Leaves_out_what_is_not_a_translation(string text)
    {
        var (records, faults) = Parse(text);

        Assert.Empty(records);
        Assert.Empty(faults);
    }

    [Fact]
    public void Reads_entries_that_no_empty_line_divides()
        => Assert.Equal(["un", "deux", "trois"], Parse("""
            msgid "one"
            msgstr "un"
            msgctxt "X"
            msgid "one"
            msgstr "deux"
            # trois
            msgid "three"
            msgstr "trois"
            """).Records.SelectMany(record => record.Translations));

    [Theory]
    [InlineData("msgid \"a\"\nmsgstr \"b", 2, "guillemet fermant manque")]
    [InlineData("msgid \"a\"\nmsgstr \"b\" c\"", 2, "suit le guillemet fermant")]
    [InlineData("msgid \"a\"\nmsgstr \"\\q\"", 2, "après « \\ »")]
    [InlineData("msgid \"a\"\nmsgstr \"\\\"", 2, "après « \\ »")]
    [InlineData("msgid \"a\"\nmsgstr \"\\x\"", 2, "après « \\ »")]
    [InlineData("msgid \"a\"\nmsgstr", 2, "entre guillemets")]
    [InlineData("msgid \"a\"\nmsgtsr \"b\"", 2, "« msgtsr » n'est pas attendu")]
    [InlineData("msgid \"a\"\nmsgstr[0] \"b\"", 2, "« msgstr[0] » n'est pas attendu")]
    [InlineData("msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"b\"\nmsgstr[2] \"c\"", 4, "« msgstr[2] » n'est pas attendu")]
    [InlineData("\n\"perdu\"", 2, "ne suit aucun mot-clé")]
    [InlineData("# x\nmsgid \"a\"", 2, "pas de msgstr")]
    [InlineData("msgctxt \"a\"", 1, "pas de msgid")]
    [InlineData("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"", 4, "déjà traduit")]
    [InlineData("msgid \"a {0}\"\nmsgstr \"b {0} {1}\"", 1, "emplacement")]
    [InlineData("msgid \"a {0}\"\nmsgstr \"b {0\"", 1, "emplacement")]
    public void Names_the_line_of_a_fault(string text, int line, string message)
    {
        var fault = Parse(text).Faults[0];

        Assert.Equal("Localization/fr.po", fault.File);
        Assert.Equal(line, fault.Line);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_what_stands_before_and_after_a_fault()
        => Assert.Equal(["un", "trois"], Parse("""
            msgid "one"
            msgstr "un"

            msgid "two"
            msgstr "deux

            msgid "three"
            msgstr "trois"
            """).Records.SelectMany(record => record.Translations));

    [Theory]
    [InlineData("\"perdu\"\nmsgid \"a\"\nmsgstr \"b\"")]
    [InlineData("msgid\n\nmsgid \"a\"\nmsgstr \"b\"")]
    public void A_fault_does_not_reach_the_next_entry(string text) => Assert.Equal(["b"], Parse(text).Records.Single().Translations);

    private static (IReadOnlyList<OrchardCore.Localization.CultureDictionaryRecord> Records, IReadOnlyList<PoFault> Faults) Parse(string text)
        => new PoParser(new StringReader(text), "Localization/fr.po").Parse();
}
