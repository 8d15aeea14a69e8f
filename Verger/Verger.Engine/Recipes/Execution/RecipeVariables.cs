using System.Text.Json.Nodes;
using OrchardCore.Scripting;

namespace Verger.Engine.Recipes.Execution;

/// <summary>
/// <c>variables('x')</c>: those of the recipe, then those of the recipes that include it. A variable that is a helper is evaluated when
/// it is first asked for, so that <c>uuid()</c> in it is the same identifier wherever it stands.
/// </summary>
internal sealed class RecipeVariables(IScriptingManager manager, LoadedRecipe recipe, IReadOnlyList<IGlobalMethodProvider> others, RecipeVariables? outer) : IGlobalMethodProvider
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _underWay = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<GlobalMethod> GetMethods() => [new() { Name = "variables", Method = services => (string name) => Get(name, services) }];

    private string Get(string name, IServiceProvider services)
    {
        if (_values.TryGetValue(name, out var known))
        {
            return known;
        }

        if (recipe.Variables?[name] is not { } variable)
        {
            return outer?.Get(name, services) ?? throw new KeyNotFoundException($"La variable « {name} » n'est pas définie.");
        }

        if (!_underWay.Add(name))
        {
            throw new InvalidOperationException($"La variable « {name} » se définit par elle-même.");
        }

        // Scopes of its own: a script that asks for a variable is itself still running.
        var helpers = new RecipeHelpers(manager, services, recipe, [this, .. others]);
        var text = variable is JsonValue value && value.TryGetValue<string>(out var written) ? written : variable.ToJsonString();
        return _values[name] = helpers.EvaluateAsync(text, CancellationToken.None).GetAwaiter().GetResult();
    }
}
