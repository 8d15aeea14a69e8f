using System.Text.Encodings.Web;
using System.Text.Json;

namespace Portability.Tests.Names;

/// <summary>Orchard's names that modules, themes and recipes use, committed by kind, so that a change of them is seen in review.</summary>
internal static class UsedNames
{
    public const string FileName = "orchard-names-used.json";

    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string FilePath => Path.Combine(Repository.ListsFolder, FileName);

    public static IReadOnlyDictionary<string, string[]> Committed() =>
        File.Exists(FilePath) ? JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(FilePath))! : [];

    public static void Write(IEnumerable<NameUse> uses)
    {
        var lists = uses.GroupBy(use => use.Kind, use => use.Name)
            .OrderBy(list => list.Key, StringComparer.Ordinal)
            .ToDictionary(list => list.Key, list => list.Distinct().Order(StringComparer.Ordinal).ToArray());
        File.WriteAllText(FilePath, JsonSerializer.Serialize(lists, s_options) + "\n");
    }
}
