using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Sitemaps.Models;
using Verger.Recipes;

namespace Verger.Content.Sitemaps;

/// <summary>Checks a source of a sitemap of a recipe.</summary>
internal static class SitemapSourceChecks
{
    private const string ContentTypesClass = "OrchardCore.Sitemaps.Models.ContentTypesSitemapSource, OrchardCore.Sitemaps.Abstractions";
    private const string CustomPathClass = "OrchardCore.Sitemaps.Models.CustomPathSitemapSource, OrchardCore.Sitemaps.Abstractions";
    private const string IndexClass = "OrchardCore.Sitemaps.Models.SitemapIndexSource, OrchardCore.Sitemaps";

    public static void Check(RecipeStepValidation step, JsonObject source, bool ofIndex)
    {
        step.Text(source, "Id");
        var type = step.Text(source, "$type", required: true);
        switch (type)
        {
            case ContentTypesClass when !ofIndex:
                CheckContentTypes(step, source);
                break;
            case CustomPathClass when !ofIndex:
                CheckCustomPath(step, source);
                break;
            case IndexClass when ofIndex:
                _ = step.Texts(source, "ContainedSitemapIds", required: true).Count();
                break;
            case null:
                break;
            default:
                step.Fault(source, "$type", ofIndex ? $"« {type} » doit être « {IndexClass} »." : $"« {type} » doit être « {ContentTypesClass} » ou « {CustomPathClass} ».");
                break;
        }
    }

    /// <summary>Whether a path holds nothing that has a meaning of its own in an address.</summary>
    public static bool IsPath(string path)
        => path.Length <= CustomPathSitemapSource.MaxPathLength
            && path.IndexOfAny(CustomPathSitemapSource.InvalidCharactersForPath) < 0
            && !path.Any(character => char.IsWhiteSpace(character) || char.IsControl(character));

    private static void CheckContentTypes(RecipeStepValidation step, JsonObject source)
    {
        step.Flag(source, "IndexAll");
        step.Flag(source, "LimitItems");
        CheckWeight(step, source);
        foreach (var entry in step.Objects(source, "ContentTypes"))
        {
            step.Text(entry, "ContentTypeName", required: true);
            CheckWeight(step, entry);
        }

        if (step.Object(source, "LimitedContentType") is { } limited)
        {
            step.Text(limited, "ContentTypeName");
            CheckWeight(step, limited);
            step.Number(limited, "Skip", 0, int.MaxValue);
            step.Number(limited, "Take", 0, int.MaxValue);
        }
    }

    private static void CheckCustomPath(RecipeStepValidation step, JsonObject source)
    {
        if (step.Text(source, "Path", required: true) is { } path && (path.StartsWith('/') || !IsPath(path)))
        {
            step.Fault(source, "Path", $"« {path} » doit être un chemin comme « agenda », sans barre oblique au début ni caractère réservé.");
        }

        if (step.Text(source, "LastUpdate") is { } lastUpdate && !DateTime.TryParse(lastUpdate, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _))
        {
            step.Fault(source, "LastUpdate", $"« {lastUpdate} » n’est pas une date, comme 2026-02-17T09:00:00Z.");
        }

        CheckWeight(step, source);
    }

    private static void CheckWeight(RecipeStepValidation step, JsonObject owner)
    {
        step.Number(owner, "Priority", 0, 10);
        if (owner["ChangeFrequency"] is { } frequency && !IsFrequency(frequency))
        {
            step.Fault(owner, "ChangeFrequency", $"« {frequency} » doit être {string.Join(", ", Enum.GetNames<ChangeFrequency>())}.");
        }
    }

    private static bool IsFrequency(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.String => Enum.TryParse<ChangeFrequency>(node.GetValue<string>(), ignoreCase: true, out var value) && Enum.IsDefined(value),
        JsonValueKind.Number => node.AsValue().TryGetValue<int>(out var number) && Enum.IsDefined((ChangeFrequency)number),
        _ => false,
    };
}
