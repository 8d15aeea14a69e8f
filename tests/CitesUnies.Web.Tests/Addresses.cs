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
        "/mentions-legales",
        "/accessibilite",
        "/donnees-personnelles",
        "/plan-du-site",
    ];

    public static IEnumerable<object[]> Pages() => Paths.Select(path => new object[] { path });
}
