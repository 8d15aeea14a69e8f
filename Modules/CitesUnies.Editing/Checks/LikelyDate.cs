using System.Globalization;
using CitesUnies.Editing.Rules;

namespace CitesUnies.Editing.Checks;

/// <summary>Dates that the federation may well have something on.</summary>
public static class LikelyDate
{
    private const int MonthsAhead = 24;

    private static readonly DateOnly _foundation = new(1975, 1, 1);
    private static readonly CultureInfo _french = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>Whether the day lies from 1975, when the federation was founded, to 24 months from today.</summary>
    public static bool IsLikely(DateOnly day, DateOnly today) => day >= _foundation && day <= today.AddMonths(MonthsAhead);

    /// <summary>Asks to confirm a day that is not likely. No day passes.</summary>
    /// <param name="context">The check.</param>
    /// <param name="key">The field.</param>
    /// <param name="day">Its day, in the site's time zone.</param>
    public static void CheckDate(this RuleContext context, string key, DateOnly? day)
    {
        if (day is { } known && !IsLikely(known, context.Today))
        {
            var date = known.ToString("d MMMM yyyy", _french);
            context.ToConfirm(key, known < _foundation ? $"Le {date} est avant 1975." : $"Le {date} est dans plus de {MonthsAhead} mois.");
        }
    }
}
