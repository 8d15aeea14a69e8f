using Microsoft.Extensions.DependencyInjection;
using Verger.Recipes;

namespace Verger.Engine.Tests.Recipes;

public sealed class RecipeCheckTests
{
    private readonly RecipeBench _bench = new();

    [Fact]
    public async Task All_faults_of_all_files_are_told_at_once_and_nothing_runs()
    {
        _bench.File("Recipes/inner.recipe.json", """
            { "name": "inner", "steps": [
                { "name": "note", "value": "[js: absent()]" },
                { "name": "Inconnue" } ] }
            """);

        var faults = await _bench.FaultsOfAsync("""
            {
              "steps": [
                { "name": "note" },
                { "name": "recipes", "Values": [ { "name": "inner" }, { "name": "absente" } ] },
                { "nom": "note" },
                { "name": "note", "value": "[js: absent()]" }
              ]
            }
            """);

        Assert.Equal(
            [("test.recipe.json", 4), ("test.recipe.json", 5), ("test.recipe.json", 6), ("inner.recipe.json", 2), ("inner.recipe.json", 3)],
            faults.Select(fault => (fault.File, fault.Line)));
        Assert.Empty(_bench.Notes);
    }

    [Theory]
    [InlineData("{\n  \"steps\": [\n    { \"name\": \"note\" \"x\": 1 }\n  ]\n}", 3, "Ce n'est pas du JSON")]
    [InlineData("{\n  \"steps\": [ { \"name\": \"note\",\n \"a\": 1,\n \"A\": 2 } ]\n}", 4, "« A » est déjà écrit plus haut")]
    [InlineData("[]", 1, "Une recette est un objet")]
    [InlineData("", 1, "Ce n'est pas du JSON")]
    [InlineData("{\n \"name\": \"x\" }", 1, "« steps » est obligatoire")]
    [InlineData("{\n \"steps\": {} }", 2, "« steps » est obligatoire")]
    [InlineData("{\n \"steps\": [\n 1 ] }", 3, "Une étape est un objet")]
    [InlineData("{\n \"steps\": [\n null ] }", 2, "Une étape est un objet")]
    [InlineData("{\n \"steps\": [\n { \"name\": 1 } ] }", 3, "Une étape est un objet")]
    [InlineData("{\n \"steps\": [\n { \"name\":\n \"Inconnue\" } ] }", 3, "L'étape « Inconnue » est inconnue")]
    [InlineData("{\n \"steps\": [\n { \"name\": \"recipes\" } ] }", 3, "« Values » est obligatoire")]
    [InlineData("{\n \"steps\": [\n { \"name\": \"recipes\", \"Values\": [\n {} ] } ] }", 4, "a un « name »")]
    [InlineData("{\n \"steps\": [\n { \"name\": \"recipes\", \"Values\": [\n { \"name\": \"TEST\" } ] } ] }", 4, "s'inclurait elle-même")]
    public async Task A_fault_names_its_line(string recipe, int line, string message)
    {
        var fault = Assert.Single(await _bench.FaultsOfAsync(recipe));

        Assert.Equal(line, fault.Line);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_trailing_commas_and_a_byte_order_mark_are_read_and_counted()
    {
        var fault = Assert.Single(await _bench.FaultsOfAsync("\uFEFF{\n/* un\n deux */\n// trois\n\"steps\": [\n{ \"name\": \"Inconnue\", },\n], }"));

        Assert.Equal(6, fault.Line);
    }

    [Fact]
    public async Task Two_recipes_that_include_each_other_are_told()
    {
        _bench.File("Recipes/inner.recipe.json", """{ "name": "inner", "steps": [ { "name": "recipes", "Values": [ { "name": "test" } ] } ] }""");

        Assert.Contains("s'inclurait", (await _bench.FaultsOfAsync("""{ "steps": [ { "name": "recipes", "Values": [ { "name": "inner" } ] } ] }""")).Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_validator_sees_values_knows_lines_and_what_came_before()
    {
        _bench.Services.AddScoped<IRecipeStepValidator, ColourValidator>();

        var faults = await _bench.FaultsOfAsync("""
            { "steps": [
              { "name": "note", "defines": "[js: 'ro' + 'uge']" },
              { "name": "NOTE", "uses": [ "rouge",
                  "bleu" ] },
              { "name": "note",
                "defines": 1 },
              { "name": "note", "uses": {} },
              { "name": "note", "uses": [ 1 ] }
            ] }
            """);

        Assert.Equal(
            [(4, "bleu ?"), (6, "« defines » doit être un texte."), (7, "« uses » doit être une liste [ … ]."), (8, "« uses » ne doit contenir que des textes.")],
            faults.Select(fault => (fault.Line, fault.Message)));
    }

    [Fact]
    public async Task A_validator_that_trips_is_a_fault_of_the_step()
    {
        _bench.Services.AddScoped<IRecipeStepValidator, TrippingValidator>();

        Assert.Equal(2, (await _bench.FaultsOfAsync("{ \"steps\": [\n { \"name\": \"note\" } ] }")).Single().Line);
    }

    private sealed class ColourValidator : IRecipeStepValidator
    {
        public string StepName => "Note";

        public ValueTask ValidateAsync(RecipeStepValidation step)
        {
            if (step.Text(step.Step, "defines") is { } colour)
            {
                step.Plan.Of<HashSet<string>>().Add(colour);
            }

            foreach (var (text, node) in step.Texts(step.Step, "uses").Where(text => !step.Plan.Of<HashSet<string>>().Contains(text.Text)))
            {
                step.Fault(node, $"{text} ?");
            }

            return ValueTask.CompletedTask;
        }
    }

    private sealed class TrippingValidator : IRecipeStepValidator
    {
        public string StepName => "note";

        public ValueTask ValidateAsync(RecipeStepValidation step) => throw new FormatException("Non.");
    }
}
