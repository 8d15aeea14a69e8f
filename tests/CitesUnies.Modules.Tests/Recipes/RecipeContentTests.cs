using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CitesUnies.Testing;

namespace CitesUnies.Modules.Tests.Recipes;

/// <summary>What the recipes bring: enough of each kind, ids that hold together, texts that are set as French is, examples that say so.</summary>
public sealed partial class RecipeContentTests
{
    private static readonly string _folder = Path.Combine(RepositoryRoot.Path, "recipes");

    private static readonly JsonObject[] _steps = [.. Directory.GetFiles(_folder, "*.recipe.json")
        .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!["steps"]!.AsArray()).Select(step => step!.AsObject())];

    private static readonly JsonObject[] _items = [.. _steps.Where(step => (string?)step["name"] == "Content").SelectMany(step => step["data"]!.AsArray()).Select(item => item!.AsObject())];

    [Theory]
    [InlineData("CountryGroup", 25)]
    [InlineData("CountryGroupMeeting", 46)]
    [InlineData("NewsArticle", 40)]
    [InlineData("Resource", 15)]
    [InlineData("GeopoliticalChronicle", 7)]
    public void There_is_enough_of_each_type(string type, int least) => Assert.InRange(Of(type).Length, least, int.MaxValue);

    [Theory]
    [InlineData("CountryGroupMeeting", "Kind", "réunion", "atelier", "webinaire", "mission", "assises", "comité de pilotage", "comité des donateurs")]
    [InlineData("NewsArticle", "Kind", "actualité", "communiqué", "tribune", "retour", "appel", "relais")]
    [InlineData("Resource", "Kind", "compte-rendu", "répertoire", "étude", "plaquette", "lettre", "actes", "autre")]
    [InlineData("Resource", "Medium", "texte", "photo", "son", "vidéo")]
    public void Every_choice_is_shown_at_least_once(string type, string field, params string[] values)
        => Assert.Empty(values.Except(Of(type).Select(item => (string)item[type]![field]!["Text"]!)));

    [Fact]
    public void Meetings_cover_every_year_and_every_state()
    {
        var events = Of("CountryGroupMeeting").Select(item => item["EventPart"]!).ToArray();

        Assert.Empty(Enumerable.Range(2018, 9).Select(year => $"{year}").Except(events.Select(part => ((string)part["StartsAt"]!["Value"]!)[..4])));
        Assert.All(["date à retenir", "confirmée", "reportée", "annulée"], status => Assert.True(events.Count(part => (string)part["Status"]!["Text"]! == status) >= 3, status));
    }

    [Fact]
    public void Ids_are_well_formed_and_held_once()
    {
        string[] ids = [.. _items.SelectMany(item => new[] { (string)item["ContentItemId"]!, (string)item["ContentItemVersionId"]! })];

        Assert.All(ids, id => Assert.Matches("^4[0-9a-hjkmnp-tv-z]{25}$", id));
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void What_an_item_refers_to_exists()
    {
        var known = _items.SelectMany(Nodes).OfType<JsonObject>().Select(node => node["ContentItemId"]?.ToString()).ToHashSet();
        var files = _steps.Where(step => (string?)step["name"] == "media").SelectMany(step => step["Files"]!.AsArray()).Select(file => file!["TargetPath"]!.ToString()).ToHashSet();
        var nodes = _items.SelectMany(Nodes).OfType<JsonObject>().ToArray();

        Assert.All(Values(nodes, "ContentItemIds").Concat(Values(nodes, "TermContentItemIds")), id => Assert.Contains(id, known));
        Assert.All(Values(nodes, "Paths"), path => Assert.Contains(path, files));
    }

    [Fact]
    public void Mailboxes_are_examples()
        => Assert.DoesNotContain(Texts().SelectMany(text => Mailbox().Matches(text)), match => !match.Value.EndsWith("@example.org", StringComparison.Ordinal));

    [Fact]
    public void Texts_are_set_as_French_is() => Assert.All(Texts().Select(text => Tag().Replace(text, "")), text => Assert.DoesNotMatch(Fault(), text));

    [Fact]
    public void Examples_say_so_first()
        => Assert.All(
            _items.Where(item => item["AutoroutePart"]?["Path"]?.ToString().Contains("/exemple-", StringComparison.Ordinal) == true),
            item => Assert.Contains(Nodes(item).OfType<JsonValue>(), value => value.ToString().StartsWith("<p><strong>Exemple.</strong> ", StringComparison.Ordinal)));

    private static JsonObject[] Of(string type) => [.. _items.Where(item => (string?)item["ContentType"] == type)];

    private static IEnumerable<string> Texts() => _items.SelectMany(Nodes).OfType<JsonValue>().Select(value => value.ToString()).Where(text => !text.StartsWith("[js:", StringComparison.Ordinal));

    private static IEnumerable<string> Values(JsonObject[] nodes, string name) => nodes.SelectMany(node => node[name] as JsonArray ?? []).Select(value => value!.ToString());

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject fields => [fields, .. fields.SelectMany(field => Nodes(field.Value))],
        JsonArray list => list.SelectMany(Nodes),
        null => [],
        _ => [node],
    };

    [GeneratedRegex(@"[\w.+-]+@[\w.-]+\w")]
    private static partial Regex Mailbox();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    /// <summary>A straight apostrophe, or an ordinary space where French has one that does not break.</summary>
    [GeneratedRegex(@"\p{L}'\p{L}| [;!?:»€%]|«[^\u00A0]|[^\u00A0]»")]
    private static partial Regex Fault();
}
