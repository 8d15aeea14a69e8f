namespace CitesUnies.Agenda.Models;

/// <summary>What an address of the agenda asks for, as it stands there (CONTRACT › Addresses).</summary>
/// <param name="Periode"><c>passe</c> for the events that are over.</param>
/// <param name="Vue"><c>mois</c> for a month of the calendar.</param>
/// <param name="Mois">That month, as <c>2026-01</c>; when it is left out the current one, or the next that has events.</param>
/// <param name="Pays">The lower-case ISO 3166-1 code of a country.</param>
/// <param name="Sujet">The slug of a topic.</param>
/// <param name="Type">The slug of a kind of event.</param>
/// <param name="Lieu">How people take part: <c>presentiel</c>, <c>visioconference</c> or <c>hybride</c>.</param>
/// <param name="Groupe">The slug of a group.</param>
/// <param name="Page">The number of a page of the list.</param>
public sealed record AgendaRequest(
    string? Periode = null,
    string? Vue = null,
    string? Mois = null,
    string? Pays = null,
    string? Sujet = null,
    string? Type = null,
    string? Lieu = null,
    string? Groupe = null,
    string? Page = null);
