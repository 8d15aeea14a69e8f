namespace CitesUnies.Web.Tests;

/// <summary>The public addresses that this version of the portal promises.</summary>
public static class Addresses
{
    public const string Unknown = "/cette-page-n-existe-pas";

    public static IReadOnlyList<string> Paths { get; } =
    [
        "/",
        "/partenaires",
        "/partenaires/afd",
        "/partenaires/cglu",
        "/actualites",
        "/actualites?page=2",
        "/actualites/cyclone-gezani-fonds-madagascar",
        "/agenda",
        "/agenda?periode=passe",
        "/agenda?periode=passe&page=2",
        "/agenda?vue=mois&mois=2023-04",
        "/agenda/assises-franco-vietnamiennes",
        "/agenda/atelier-senegal-volontariat",
        "/agenda/mission-palestine",
        "/agenda/reunion-senegal-repertoire",
        "/chroniques-geopolitiques",
        "/chroniques-geopolitiques/saison-6",
        "/chroniques-geopolitiques/saison-6/les-jeunesses-du-monde",
        "/chroniques-geopolitiques/saison-3/la-guerre-en-syrie",
        "/groupes-pays",
        "/groupes-pays/maroc",
        "/groupes-pays/croatie",
        "/ressources",
        "/ressources/compte-rendu-atelier-senegal",
        "/ressources/film-deux-rives",
        "/ressources/images-ponts-et-marches",
        "/ressources/repertoire-coree",
        "/ressources/son-groupe-pays",
        "/offres-de-stage",
        "/offres-de-stage?etat=closes",
        "/offres-de-stage/exemple-groupe-pays-madagascar",
        "/offres-de-stage/groupe-pays-japon-rencontres-aict",
        "/contact",
        "/mentions-legales",
        "/accessibilite",
        "/donnees-personnelles",
        "/plan-du-site",
    ];

    public static IEnumerable<object[]> Pages() => Paths.Select(path => new object[] { path });
}
