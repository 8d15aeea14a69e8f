using CitesUnies.Editing.Checks;
using CitesUnies.Editing.Rules;
using OrchardCore.ContentManagement;

namespace CitesUnies.Modules.Tests.Editing;

/// <summary>The small checks that the rules of several types share.</summary>
public sealed class ChecksTests
{
    [Theory]
    [InlineData("contact@exemple.fr", true)]
    [InlineData("prenom.nom+cuf@sous.exemple.fr", true)]
    [InlineData("contact@exemple", false)]
    [InlineData("contact@127.0.0.1", false)]
    [InlineData("Contact <contact@exemple.fr>", false)]
    [InlineData("contact@exemple.fr, autre@exemple.fr", false)]
    [InlineData("contact@exemple..fr", false)]
    [InlineData("exemple.fr", false)]
    [InlineData("contact@exemple.xn--p1ai", true)]
    [InlineData("\"prénom nom\"@exemple.fr", false)]
    public void An_email_address_is_a_name_and_a_public_domain(string text, bool valid) => Assert.Equal(valid, EmailAddress.IsValid(text));

    [Theory]
    [InlineData(254, true)]
    [InlineData(255, false)]
    public void An_email_address_has_254_characters_at_most(int length, bool valid)
        => Assert.Equal(valid, EmailAddress.IsValid("@exemple.fr".PadLeft(length, 'x')));

    [Theory]
    [InlineData("https://www.afd.fr/fr?x=1#a", true, true)]
    [InlineData("http://été.fr", true, true)]
    [InlineData("https://localhost/x", false, false)]
    [InlineData("https://user:pass@afd.fr", false, false)]
    [InlineData("ftp://afd.fr", false, false)]
    [InlineData("javascript:alert(1)", false, false)]
    [InlineData("https://www.afd.fr/a b", false, false)]
    [InlineData("www.afd.fr", false, false)]
    [InlineData("/agenda", false, true)]
    [InlineData("~/agenda", false, true)]
    [InlineData("//exemple.fr", false, false)]
    [InlineData("/\\exemple.fr", false, false)]
    [InlineData("/a b", false, false)]
    [InlineData("~/a b", false, false)]
    [InlineData("https://a..fr/", false, false)]
    public void A_web_address_leads_to_a_page(string text, bool elsewhere, bool page) => Assert.Equal((elsewhere, page), (WebAddress.IsAbsolute(text), WebAddress.IsPage(text)));

    [Theory]
    [InlineData("01 53 41 81 81", true)]
    [InlineData("01.53.41.81.81", true)]
    [InlineData("+33\u00a01 53 41 81 81", true)]
    [InlineData("+33 (0)1 53 41 81 81", true)]
    [InlineData("+32 2 265 09 30", true)]
    [InlineData("3919", true)]
    [InlineData("01 53 41 81", false)]
    [InlineData("00 53 41 81 81", false)]
    [InlineData("2 53 41 81 81 0", false)]
    [InlineData("+683 40 002", true)]
    [InlineData("+290 22 22", false)]
    [InlineData("+123456789012345", true)]
    [InlineData("+0 153 418 181", false)]
    [InlineData("+1234567890123456", false)]
    [InlineData("22 34", false)]
    [InlineData("01 53 41 81 81 poste 2", false)]
    public void A_telephone_number_can_be_dialled(string text, bool valid) => Assert.Equal(valid, PhoneNumber.IsValid(text));

    [Theory]
    [InlineData("la coopé©ration", "coopé©ration", "coopération")]
    [InlineData("d’espaà±ol.", "d’espaà±ol.", "d’español.")]
    [InlineData("là o\u0e60 les", "o\u0e60", "où")]
    [InlineData("coopÃ©ration", "coopÃ©ration", "coopération")]
    [InlineData("lâ€™Ã‰tat", "lâ€™Ã‰tat", "l’État")]
    [InlineData("5Â°", "5Â°", "5°")]
    [InlineData("Ã‡a", "Ã‡a", "Ça")]
    [InlineData("grçce à vous", "grçce", "grâce")]
    [InlineData("perdu\uFFFD", "perdu\uFFFD", null)]
    public void A_damaged_word_is_found_and_its_repair_proposed(string text, string word, string? repair)
        => Assert.Equal([new EncodingDebris.Trace(word, repair)], EncodingDebris.In(text));

    [Fact]
    public void Of_a_long_damaged_word_what_is_near_the_damage_is_shown()
        => Assert.Equal(
            [new EncodingDebris.Trace(new string('a', 30) + "Ã©" + new string('b', 28), new string('a', 30) + "é" + new string('b', 28))],
            EncodingDebris.In($"x {new string('a', 40)}Ã©{new string('b', 40)} x"));

    [Theory]
    [InlineData("L’été à l’œuvre : « où » ça ? Ÿ, Å, ñ, España, Ämter, 25 °C, 3 € – oui")]
    [InlineData("jusqu’à « demain »")]
    [InlineData("สวัสดี")]
    [InlineData("façade, grâce, gerçure")]
    public void Sound_text_is_left_alone(string text) => Assert.Empty(EncodingDebris.In(text));

    [Theory]
    [InlineData("Report ! Réunion du groupe-pays Japon", "Report !")]
    [InlineData("Réunion du groupe-pays Japon – Annulation !", "Annulation !")]
    [InlineData("[ANNULÉ] Webinaire", "[ANNULÉ]")]
    [InlineData("Webinaire (reportée au 3 mars)", "(reportée au 3 mars)")]
    [InlineData("Save the date : assises", "Save the date")]
    [InlineData("Dates à retenir", "Dates à retenir")]
    [InlineData("Reporté : le webinaire", "Reporté")]
    [InlineData("Le webinaire – annulé", "annulé")]
    [InlineData("L’annulation de la dette", null)]
    [InlineData("Reporters sans frontières", null)]
    [InlineData("Rapport d’activité", null)]
    [InlineData(null, null)]
    public void A_status_word_of_a_title_is_found(string? title, string? word) => Assert.Equal(word, TitleWords.StatusIn(title)?.Replace('\u00a0', ' '));

    [Theory]
    [InlineData("Réunion du 3 mars 2026", null)]
    [InlineData("Réunion du 3 mars", null)]
    [InlineData("Réunion du 03/03/2026", null)]
    [InlineData("Réunion du 3 mars 2025", "3 mars 2025")]
    [InlineData("Réunion du 1er AVRIL", "1er AVRIL")]
    [InlineData("Réunion du 4/3", "4/3")]
    [InlineData("Du 3 au 5 mars 2026", "5 mars 2026")]
    [InlineData("Saison 3, mars 2026", null)]
    public void A_date_of_a_title_is_held_against_the_field(string title, string? contradicting)
        => Assert.Equal(contradicting, TitleDates.Contradicting(title, new DateOnly(2026, 3, 3)));

    [Fact]
    public void Without_a_day_no_title_contradicts() => Assert.Null(TitleDates.Contradicting("3 mars", null));

    [Theory]
    [InlineData("1974-12-31", "Le 31 décembre 1974 est avant 1975.")]
    [InlineData("1975-01-01", null)]
    [InlineData("2028-03-20", null)]
    [InlineData("2028-03-21", "Le 21 mars 2028 est dans plus de 24 mois.")]
    public void An_unlikely_day_is_to_be_confirmed(string day, string? question)
    {
        var context = new RuleContext(new ContentItem(), new DateTimeOffset(2026, 3, 20, 12, 0, 0, TimeSpan.FromHours(1)), TimeZoneInfo.Utc);

        context.CheckDate("EventPart.StartsAt.LocalDateTime", DateOnly.Parse(day));

        Assert.Equal(question is null ? [] : [new RuleFinding("EventPart.StartsAt.LocalDateTime", question, RuleKind.ToConfirm)], context.Findings);
    }

    [Fact]
    public void A_field_with_time_is_held_against_the_clock_of_the_site()
    {
        var context = new RuleContext(new ContentItem(), RuleSiteNow, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));

        Assert.Equal(new DateTime(2026, 7, 1, 1, 30, 0), context.ToLocal(new DateTime(2026, 6, 30, 23, 30, 0)));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("<p> &nbsp;</p><br/>", true)]
    [InlineData("<p>x</p>", false)]
    [InlineData("<IMG src=\"/media/x.jpg\" alt=\"\">", false)]
    [InlineData("<figure><img src=\"/media/x.jpg\" alt=\"\"></figure>", false)]
    public void Rich_text_is_empty_when_it_shows_nothing(string? html, bool empty) => Assert.Equal(empty, RichText.IsEmpty(html));

    private static DateTimeOffset RuleSiteNow => new(2026, 3, 20, 12, 0, 0, TimeSpan.FromHours(1));
}
