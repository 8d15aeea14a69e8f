using System.Text.Json.Nodes;
using OrchardCore.Sitemaps.Models;
using Verger.Recipes;

namespace Verger.Content.Sitemaps;

/// <summary>Checks that each sitemap has an id, a name and a path of its own, and sources that make sense.</summary>
internal sealed class SitemapsStepValidator : IRecipeStepValidator
{
    private const string SitemapClass = "OrchardCore.Sitemaps.Models.Sitemap, OrchardCore.Sitemaps.Abstractions";
    private const string IndexClass = "OrchardCore.Sitemaps.Models.SitemapIndex, OrchardCore.Sitemaps";

    public string StepName => "Sitemaps";

    public ValueTask ValidateAsync(RecipeStepValidation step)
    {
        var planned = step.Plan.Of<PlannedSitemaps>();
        var here = new HashSet<string>(StringComparer.Ordinal);
        var sitemaps = step.Objects(step.Step, "data", required: true).ToArray();
        foreach (var sitemap in sitemaps)
        {
            var isIndex = ClassOf(step, sitemap) == IndexClass;
            if (step.Text(sitemap, "SitemapId", required: true) is { } id && (id.Length == 0 || !here.Add(id)))
            {
                step.Fault(sitemap, "SitemapId", id.Length == 0 ? "Un plan de site a un identifiant." : $"Le plan de site « {id} » figure deux fois.");
            }

            step.Text(sitemap, "Name", required: true);
            step.Flag(sitemap, "Enabled");
            CheckPath(step, sitemap, planned);
            foreach (var source in step.Objects(sitemap, "SitemapSources"))
            {
                SitemapSourceChecks.Check(step, source, isIndex);
            }
        }

        planned.Ids.UnionWith(here);
        foreach (var source in sitemaps.SelectMany(sitemap => (sitemap["SitemapSources"] as JsonArray ?? []).OfType<JsonObject>()))
        {
            CheckContained(step, source, planned);
        }

        return ValueTask.CompletedTask;
    }

    private static string? ClassOf(RecipeStepValidation step, JsonObject sitemap)
    {
        var type = step.Text(sitemap, "$type", required: true);
        if (type is not (null or SitemapClass or IndexClass))
        {
            step.Fault(sitemap, "$type", $"« {type} » doit être « {SitemapClass} » ou « {IndexClass} ».");
        }

        return type;
    }

    private static void CheckPath(RecipeStepValidation step, JsonObject sitemap, PlannedSitemaps planned)
    {
        if (step.Text(sitemap, "Path", required: true) is not { } path)
        {
            return;
        }

        var name = path.EndsWith(Sitemap.PathExtension, StringComparison.OrdinalIgnoreCase) ? path[..^Sitemap.PathExtension.Length] : "";
        if (name.Length == 0 || name.StartsWith('/') || name.Contains("//", StringComparison.Ordinal) || !SitemapSourceChecks.IsPath(name))
        {
            step.Fault(sitemap, "Path", $"« {path} » doit être un chemin comme « sitemap.xml », sans barre oblique au début ni caractère réservé.");
        }
        else if (sitemap["SitemapId"]?.ToString() is { } id && !planned.Paths.TryAdd(path, id) && planned.Paths[path] != id)
        {
            step.Fault(sitemap, "Path", $"Un autre plan de site est déjà à l’adresse « {path} ».");
        }
    }

    private static void CheckContained(RecipeStepValidation step, JsonObject source, PlannedSitemaps planned)
    {
        foreach (var id in (source["ContainedSitemapIds"] as JsonArray ?? []).OfType<JsonValue>().Select(value => value.ToString()))
        {
            if (!planned.Ids.Contains(id))
            {
                step.Warning(source, "ContainedSitemapIds", $"La recette n’installe pas de plan de site « {id} ».");
            }
        }
    }
}
