namespace CitesUnies.Agenda.Models;

/// <summary>How sure an event is.</summary>
/// <param name="Value">What the field holds.</param>
/// <param name="Slug">By which its look is chosen.</param>
/// <param name="Label">What people read.</param>
public sealed record EventStatus(string Value, string Slug, string Label)
{
    /// <summary>The date is held, the rest is to come.</summary>
    public static readonly EventStatus SaveTheDate = new("date à retenir", "a-retenir", "Date à retenir");

    /// <summary>It takes place.</summary>
    public static readonly EventStatus Confirmed = new("confirmée", "confirmee", "Confirmée");

    /// <summary>It takes place at another time.</summary>
    public static readonly EventStatus Postponed = new("reportée", "reportee", "Reportée");

    /// <summary>It does not take place.</summary>
    public static readonly EventStatus Cancelled = new("annulée", "annulee", "Annulée");

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<EventStatus> All = [SaveTheDate, Confirmed, Postponed, Cancelled];

    /// <summary>The status that a field holds; null when there is none of that name.</summary>
    public static EventStatus? Find(string? value) => All.FirstOrDefault(status => status.Value == value);
}
