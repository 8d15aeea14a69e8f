using System.Globalization;
using CitesUnies.Agenda.Dates;

namespace CitesUnies.Modules.Tests.Agenda;

public sealed class CalendarMonthTests
{
    [Theory]
    [InlineData("2026-01", 2026, 1)]
    [InlineData("1900-01", 1900, 1)]
    [InlineData("2199-12", 2199, 12)]
    public void An_address_names_a_month(string text, int year, int number) => Assert.Equal(new CalendarMonth(year, number), CalendarMonth.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-13")]
    [InlineData("2026-1")]
    [InlineData("2026-01-01")]
    [InlineData("1899-12")]
    [InlineData("2200-01")]
    [InlineData("٢٠٢٦-٠١")]
    public void Anything_else_names_none(string? text) => Assert.Null(CalendarMonth.Parse(text));

    [Theory]
    [InlineData("2026-02", 28)]
    [InlineData("2028-02", 29)]
    [InlineData("2026-12", 31)]
    public void It_has_its_days(string text, int count)
    {
        var month = CalendarMonth.Parse(text)!.Value;

        Assert.Equal(Enumerable.Range(1, count), month.Days.Select(day => day.Day));
        Assert.All(month.Days, day => Assert.Equal(month, CalendarMonth.Of(day)));
    }

    [Fact]
    public void It_is_named_in_French()
    {
        var month = new CalendarMonth(2026, 2);

        Assert.Equal(("février 2026", "février", "févr.", "2026-02"), (month.Name, month.NameOfMonth, month.ShortName, month.Slug));
    }

    [Theory]
    [InlineData("2026-03-29", "2026-03-28T23:00Z")]
    [InlineData("2026-03-30", "2026-03-29T22:00Z")]
    [InlineData("2026-10-26", "2026-10-25T23:00Z")]
    public void A_day_begins_at_midnight_in_Paris_whatever_the_season(string day, string utc)
        => Assert.Equal(DateTime.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), CalendarMonth.StartUtc(DateOnly.Parse(day, CultureInfo.InvariantCulture)));
}
