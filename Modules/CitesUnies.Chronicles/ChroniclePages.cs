using System.Globalization;

namespace CitesUnies.Chronicles;

/// <summary>The pages that list the chronicles.</summary>
public static class ChroniclePages
{
    /// <summary>The address of all seasons.</summary>
    public const string ListPath = "/chroniques-geopolitiques";

    /// <summary>The title of all seasons.</summary>
    public const string ListTitle = "Chroniques géopolitiques";

    /// <summary>The address of a season.</summary>
    public static string SeasonPath(int season) => string.Create(CultureInfo.InvariantCulture, $"{ListPath}/saison-{season}");

    /// <summary>« Saison 6 ».</summary>
    public static string SeasonTitle(int season) => string.Create(CultureInfo.InvariantCulture, $"Saison\u00a0{season}");

    /// <summary>« Chroniques géopolitiques, saison 6 ».</summary>
    public static string SeasonPageTitle(int season) => string.Create(CultureInfo.InvariantCulture, $"{ListTitle}, saison\u00a0{season}");

    /// <summary>« 4e session »; only the first has an ordinal of its own in French.</summary>
    public static string SessionTitle(int session) => string.Create(CultureInfo.InvariantCulture, $"{session}{(session == 1 ? "re" : "e")}\u00a0session");
}
