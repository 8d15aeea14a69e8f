using NCrontab;

namespace Verger.Engine.Background;

/// <summary>
/// A cron expression of five fields in a time zone. Where the clocks change it does as Vixie's cron: what is due at a fixed hour runs once,
/// be the hour left out or told twice; what is due every hour, or every few, goes on as time does.
/// </summary>
internal sealed class CronSchedule
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    private readonly CrontabSchedule _schedule;
    private readonly bool _isAtFixedHour;

    private CronSchedule(CrontabSchedule schedule, bool isAtFixedHour) => (_schedule, _isAtFixedHour) = (schedule, isAtFixedHour);

    /// <summary>Null when the expression cannot be read.</summary>
    public static CronSchedule? TryParse(string expression)
    {
        var fields = expression.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return CrontabSchedule.TryParse(expression) is { } schedule ? new CronSchedule(schedule, !fields[1].StartsWith('*')) : null;
    }

    /// <summary>Whether it is due at a minute after the first moment, up to and with the second.</summary>
    /// <param name="after">A whole minute, in UTC.</param>
    /// <param name="upTo">A whole minute, in UTC.</param>
    /// <param name="zone">The time zone that the expression is written in.</param>
    public bool IsDue(DateTime after, DateTime upTo, TimeZoneInfo zone)
    {
        for (var minute = after + _minute; minute <= upTo; minute += _minute)
        {
            if (IsDueAt(minute, zone))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDueAt(DateTime minute, TimeZoneInfo zone)
    {
        var wall = TimeZoneInfo.ConvertTimeFromUtc(minute, zone);
        if (!_isAtFixedHour)
        {
            return Matches(wall - _minute, wall);
        }

        // Back by an hour: the second pass over it is left out. Forward: what the clock jumped over is due with the minute it arrives at.
        var before = TimeZoneInfo.ConvertTimeFromUtc(minute - _minute, zone);
        return !IsSecondPass(minute, wall, zone) && Matches(before < wall ? before : wall - _minute, wall);
    }

    private bool Matches(DateTime after, DateTime upTo) => _schedule.GetNextOccurrence(after) <= upTo;

    private static bool IsSecondPass(DateTime minute, DateTime wall, TimeZoneInfo zone)
        => zone.IsAmbiguousTime(wall) && zone.GetUtcOffset(minute) == zone.GetAmbiguousTimeOffsets(wall).Min();
}
