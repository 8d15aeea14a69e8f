namespace OrchardCore.Modules;

/// <summary>The time, so that tests can choose it.</summary>
public interface IClock
{
    /// <summary>Now, in UTC.</summary>
    DateTime UtcNow { get; }

    /// <summary>All time zones that are known.</summary>
    ITimeZone[] GetTimeZones();

    /// <summary>The time zone of that IANA identifier, or the machine's own when it is unknown.</summary>
    ITimeZone GetTimeZone(string timeZoneId);

    /// <summary>The machine's own time zone.</summary>
    ITimeZone GetSystemTimeZone();

    /// <summary>The same instant as a clock of that zone shows it.</summary>
    DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone);
}
