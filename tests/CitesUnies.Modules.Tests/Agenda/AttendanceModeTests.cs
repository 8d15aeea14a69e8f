using CitesUnies.Agenda.Models;

namespace CitesUnies.Modules.Tests.Agenda;

public sealed class AttendanceModeTests
{
    [Theory]
    [InlineData("présentiel", "Sénat, Paris", "Sénat, Paris")]
    [InlineData("présentiel", " ", "Sur place")]
    [InlineData("visioconférence", "Paris", "En visioconférence")]
    [InlineData("hybride", "Bordeaux", "Bordeaux et en visioconférence")]
    [InlineData("hybride", null, "Sur place et en visioconférence")]
    public void The_place_is_said_in_words(string mode, string? venue, string expected) => Assert.Equal(expected, AttendanceMode.Find(mode)!.Where(venue));
}
