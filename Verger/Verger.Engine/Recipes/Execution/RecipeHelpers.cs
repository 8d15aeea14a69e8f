using System.Globalization;
using System.Text.Json.Nodes;
using OrchardCore.Scripting;
using Verger.Recipes;

namespace Verger.Engine.Recipes.Execution;

/// <summary>Replaces the helpers in a recipe, texts such as <c>[js: uuid()]</c>, by their values.</summary>
internal sealed class RecipeHelpers(IScriptingManager manager, IServiceProvider services, LoadedRecipe recipe, IReadOnlyList<IGlobalMethodProvider> methods)
{
    // A helper's value may be a helper again: a variable that holds one, a file of which one is all that it says.
    private const int MaxRounds = 8;

    private readonly Dictionary<IScriptingEngine, IScriptingScope> _scopes = [];

    /// <summary>Replaces the helpers of a step.</summary>
    public async Task ReplaceAsync(RecipeStep step, List<RecipeFault> faults, CancellationToken cancellationToken)
    {
        foreach (var text in Texts(step.Json).ToArray())
        {
            if (Find(text.GetValue<string>(), out _) is null)
            {
                continue;
            }

            try
            {
                var line = recipe.Text.Lines.Of(text);
                var value = JsonValue.Create(await EvaluateAsync(text.GetValue<string>(), cancellationToken));
                text.ReplaceWith(value);
                recipe.Text.Lines.Note(value!, line);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                faults.Add(step.Fault(text, null, $"« {Short(text.GetValue<string>())} » : {exception.Message}"));
            }
        }
    }

    /// <summary>The value of a text: the text itself when it is no helper.</summary>
    public async Task<string> EvaluateAsync(string text, CancellationToken cancellationToken)
    {
        for (var round = 0; round < MaxRounds && Find(text, out var script) is { } engine; round++)
        {
            var value = await engine.EvaluateAsync(ScopeOf(engine), script, cancellationToken);
            text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        }

        return text;
    }

    private IScriptingEngine? Find(string text, out string script)
    {
        script = "";
        if (text.Length < 4 || text[0] != '[' || text[^1] != ']' || text.IndexOf(':', StringComparison.Ordinal) is var colon && colon < 2)
        {
            return null;
        }

        script = text[(colon + 1)..^1];
        return manager.GetScriptingEngine(text[1..colon].Trim());
    }

    private IScriptingScope ScopeOf(IScriptingEngine engine)
    {
        if (!_scopes.TryGetValue(engine, out var scope))
        {
            var all = manager.GlobalMethodProviders.Concat(methods).SelectMany(provider => provider.GetMethods());
            _scopes[engine] = scope = engine.CreateScope(all, services, recipe.Descriptor.FileProvider, recipe.Descriptor.BasePath);
        }

        return scope;
    }

    private static IEnumerable<JsonValue> Texts(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(property => Texts(property.Value)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out _) => [value],
        _ => [],
    };

    private static string Short(string text) => text.Length <= 80 ? text : text[..79] + "…";
}
