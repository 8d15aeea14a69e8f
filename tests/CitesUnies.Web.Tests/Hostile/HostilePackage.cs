using System.Text.Json;
using System.Text.Json.Nodes;
using CitesUnies.Testing;

namespace CitesUnies.Web.Tests.Hostile;

/// <summary>A package with an item of every type and hostile text, that text in each of the type's fields that takes any.</summary>
public static class HostilePackage
{
    // From which recipe the item comes, and the part of which the fields are filled.
    private static readonly (string Recipe, string Part, string[] Lines, string[] Rich)[] s_types =
    [
        ("partners", "PartnerInstitution", ["Acronym", "ParentBody", "Summary", "FoundedOn", "KeyFigures", "Address"], ["Description"]),
        ("country-groups", "CountryGroup", ["ChairName", "ChairOffice", "ChairAuthority", "FormerChairs", "Summary", "CreatedOn"], ["Presentation", "Missions", "Milestones"]),
        ("agenda", "CountryGroupMeeting", ["Chair", "CoOrganisers", "AgendaItems"], ["Announcement", "Report"]),
        ("chronicles", "GeopoliticalChronicle", ["Question", "Speaker", "SpeakerRole", "SpeakerInstitution"], ["Presentation"]),
        ("internships", "InternshipOffer", ["Employer", "Subject", "Place", "Compensation"], ["Missions", "Profile", "HowToApply"]),
        ("news", "NewsArticle", ["Issuer", "Lead", "ImageCredit"], ["Body"]),
        ("resources", "Resource", ["Authors", "Issuer", "Summary", "Credit", "Language"], ["Transcript"]),
        ("pages", "Page", [], ["Body"]),
    ];

    /// <summary>The addresses of all pages with hostile text.</summary>
    public static IEnumerable<string> Paths => s_types.SelectMany((_, type) => HostileText.All.Select(text => "/" + PathOf(type, text)));

    /// <summary>Writes the package.</summary>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var items = new JsonArray();
        for (var type = 0; type < s_types.Length; type++)
        {
            for (var text = 0; text < HostileText.All.Count; text++)
            {
                items.Add(Item(type, text));
            }
        }

        var recipe = new JsonObject
        {
            ["name"] = "hostile",
            ["exportUtc"] = "2026-03-20T09:00:00Z",
            ["steps"] = new JsonArray(new JsonObject { ["name"] = "Content", ["data"] = items }),
        };
        File.WriteAllText(Path.Combine(folder, "Recipe.json"), recipe.ToJsonString());
    }

    private static string PathOf(int type, HostileText text) => $"hostile-{s_types[type].Part.ToLowerInvariant()}-{text.Name}";

    private static JsonObject Item(int type, int number)
    {
        var (recipe, part, lines, rich) = s_types[type];
        var text = HostileText.All[number];
        var item = Sample(recipe, part);
        item["ContentItemId"] = $"4{type}{number}".PadRight(26, '0');
        item["ContentItemVersionId"] = $"4{type}{number}".PadRight(26, '1');
        item["Owner"] = "admin";
        item["Author"] = "admin";
        item["DisplayText"] = text.Line;
        item["TitlePart"] = new JsonObject { ["Title"] = text.Line };
        item["AutoroutePart"] = new JsonObject { ["Path"] = PathOf(type, text) };
        var fields = item[part]!.AsObject();
        foreach (var line in lines)
        {
            fields[line] = new JsonObject { ["Text"] = text.Line };
        }

        foreach (var field in rich)
        {
            fields[field] = new JsonObject { ["Html"] = text.Html };
        }

        if (item["EventPart"] is JsonObject when)
        {
            when["StartsAt"] = new JsonObject { ["Value"] = "2019-05-06T08:00:00Z" };
            when["EndsAt"] = new JsonObject { ["Value"] = "2019-05-07T16:00:00Z" };
            when["Venue"] = new JsonObject { ["Text"] = text.Line };
            when["Audience"] = new JsonObject { ["Text"] = "tout public" };
        }

        // A session is held by one item only.
        if (fields["Session"] is JsonObject session)
        {
            session["Value"] = 50 + number;
        }

        return item;
    }

    private static JsonObject Sample(string recipe, string type)
    {
        using var file = File.OpenRead(Path.Combine(RepositoryRoot.Path, "recipes", recipe + ".recipe.json"));
        var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        return JsonNode.Parse(file, documentOptions: options)!["steps"]!.AsArray()
            .SelectMany(step => step!["data"]?.AsArray() ?? [])
            .First(item => (string?)item!["ContentType"] == type && item["AutoroutePart"]?["Disabled"] is null)!
            .DeepClone().AsObject();
    }
}
