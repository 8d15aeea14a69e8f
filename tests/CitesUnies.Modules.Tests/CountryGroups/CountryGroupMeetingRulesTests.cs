using CitesUnies.CountryGroups.Models;
using CitesUnies.Modules.Tests.Rules;
using Verger.Testing;

namespace CitesUnies.Modules.Tests.CountryGroups;

/// <summary>The rules of meetings and of any event, each called by the editor and by the import.</summary>
public sealed class CountryGroupMeetingRulesTests
{
    private const string Type = nameof(CountryGroupMeeting);
    private const string Title = "TitlePart.Title";
    private const string Starts = "EventPart.StartsAt.Value";
    private const string Ends = "EventPart.EndsAt.Value";
    private const string NewDate = "EventPart.RescheduledTo.Value";
    private const string Status = "EventPart.Status.Text";

    private static readonly Dictionary<string, string> _sound = new()
    {
        [Title] = "Réunion du groupe-pays Maroc",
        [Starts] = "2026-04-14T12:30:00",
        [Ends] = "2026-04-14T14:00:00",
        [Status] = "confirmée",
        ["EventPart.Attendance.Text"] = "visioconférence",
        ["EventPart.Audience.Text"] = "tout public",
        ["CountryGroupMeeting.Kind.Text"] = "réunion",
        ["CountryGroupMeeting.Announcement.Html"] = "<p>Le groupe se réunit.</p>",
        ["CountryGroupMeeting.ContactMailbox.Text"] = "agenda@exemple.fr",
        ["CountryGroupMeeting.Registration.Url"] = "https://exemple.fr/inscription",
    };

    [Theory]
    [EachDatabase]
    public async Task A_sound_meeting_passes_both_ways(string provider)
    {
        await using var site = await RuleSite.CreateAsync(provider, typeof(CitesUnies.CountryGroups.Startup));

        Assert.Empty(await site.PostAsync(Type, _sound));
        Assert.Empty(await site.ImportAsync(Type, _sound));
        Assert.Empty(site.Warnings);
    }

    [Theory]
    [InlineData(Ends, "2026-04-14T12:00:00", "EventPart.EndsAt.LocalDateTime: La fin est avant le début.")]
    [InlineData(Status, "reportée", "EventPart.RescheduledTo.LocalDateTime: Un événement reporté a une nouvelle date.")]
    [InlineData(NewDate, "2026-05-14T12:30:00", "EventPart.Status.Text: Une nouvelle date est donnée : choisissez « reportée »")]
    [InlineData(Status, "peut-être", "EventPart.Status.Text: « peut-être » n’est pas un choix possible")]
    [InlineData("EventPart.Attendance.Text", "fax", "EventPart.Attendance.Text: « fax » n’est pas un choix possible")]
    [InlineData("EventPart.Audience.Text", "amis", "EventPart.Audience.Text: « amis » n’est pas un choix possible")]
    [InlineData(Title, "Save the date : réunion du groupe-pays Maroc", "TitlePart.Title: « Save the date » n’a pas sa place dans le titre")]
    [InlineData(Title, "Report ! Réunion du groupe-pays Maroc", "TitlePart.Title: « Report ! » n’a pas sa place dans le titre")]
    [InlineData(Title, "Réunion du groupe-pays Maroc, le 15 avril 2026", "TitlePart.Title: « 15 avril 2026 » contredit la date de l’événement")]
    [InlineData("CountryGroupMeeting.Kind.Text", "fête", "CountryGroupMeeting.Kind.Text: « fête » n’est pas un choix possible")]
    [InlineData("CountryGroupMeeting.Announcement.Html", "<p> </p>", "CountryGroupMeeting.Announcement.Html: « Annonce » est à remplir.")]
    [InlineData("CountryGroupMeeting.ContactMailbox.Text", "agenda", "CountryGroupMeeting.ContactMailbox.Text: « agenda » n’est pas une adresse électronique")]
    [InlineData("CountryGroupMeeting.Registration.Url", "exemple", "CountryGroupMeeting.Registration.Url: « exemple » n’est ni une adresse entière")]
    [InlineData("CountryGroupMeeting.Chair.Text", "L’élue à la coopé©ration", "CountryGroupMeeting.Chair.Text: « coopé©ration » est abîmé par un mauvais encodage")]
    public async Task What_breaks_a_rule_is_told_beside_its_field_both_ways(string field, string value, string error)
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.CountryGroups.Startup));
        var values = new Dictionary<string, string>(_sound) { [field] = value };

        var posted = Assert.Single(await site.PostAsync(Type, values));
        var imported = Assert.Single(await site.ImportAsync(Type, values));

        Assert.StartsWith(error, posted);
        Assert.Equal(posted, imported);
    }

    [Theory]
    [InlineData(Starts, "1974-04-14T12:30:00", "EventPart.StartsAt.LocalDateTime")]
    [InlineData(Ends, "2028-04-14T12:30:00", "EventPart.EndsAt.LocalDateTime")]
    public async Task An_unlikely_date_wants_to_be_confirmed_and_is_imported_with_a_warning(string field, string value, string key)
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.CountryGroups.Startup));
        var values = new Dictionary<string, string>(_sound) { [field] = value };

        Assert.Contains(await site.PostAsync(Type, values), error => error.StartsWith(key, StringComparison.Ordinal));
        Assert.Empty(await site.ImportAsync(Type, values));
        Assert.NotEmpty(site.Warnings);
    }

    [Fact]
    public async Task A_postponed_meeting_with_its_new_date_passes_and_either_date_may_stand_in_the_title()
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.CountryGroups.Startup));
        foreach (var title in new[] { "Réunion du 14 avril 2026", "Réunion du 14 mai 2026" })
        {
            var values = new Dictionary<string, string>(_sound) { [Title] = title, [Status] = "reportée", [NewDate] = "2026-05-14T12:30:00" };

            Assert.Empty(await site.PostAsync(Type, values));
            Assert.Empty(await site.ImportAsync(Type, values));
        }
    }

    [Fact]
    public async Task Whole_days_may_end_on_the_day_on_which_they_start()
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.CountryGroups.Startup));
        var values = new Dictionary<string, string>(_sound) { ["EventPart.AllDay.Value"] = "true", [Ends] = "2026-04-14T08:00:00" };

        Assert.Empty(await site.PostAsync(Type, values));
        Assert.Empty(await site.ImportAsync(Type, values));
    }

    [Fact]
    public async Task A_reserved_meeting_keeps_its_files_in_the_folder_that_is_reserved()
    {
        await using var site = await RuleSite.CreateAsync(TestDatabase.Sqlite, typeof(CitesUnies.CountryGroups.Startup));
        var values = new Dictionary<string, string>(_sound) { ["EventPart.Audience.Text"] = "adhérents", ["CountryGroupMeeting.Documents.Paths"] = "adherents/a.pdf" };

        Assert.Empty(await site.PostAsync(Type, values));
        values["CountryGroupMeeting.Documents.Paths"] = "adherents-de-tous/a.pdf";

        var posted = Assert.Single(await site.PostAsync(Type, values));
        Assert.StartsWith("CountryGroupMeeting.Documents.Paths: « adherents-de-tous/a.pdf » serait lu de tous", posted);
        Assert.Equal([posted], await site.ImportAsync(Type, values));
    }
}
