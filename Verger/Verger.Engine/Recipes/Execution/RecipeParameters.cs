using OrchardCore.Scripting;

namespace Verger.Engine.Recipes.Execution;

/// <summary><c>parameters('x')</c>: what the recipe is run with; empty when it is run without, as when it is run again after setup.</summary>
internal sealed class RecipeParameters(IDictionary<string, object> environment) : IGlobalMethodProvider
{
    private readonly Dictionary<string, object> _values = new(environment, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<GlobalMethod> GetMethods()
        => [new() { Name = "parameters", Method = _ => (string name) => _values.GetValueOrDefault(name)?.ToString() ?? "" }];
}
