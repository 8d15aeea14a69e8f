using System.Text.Json.Nodes;
using Verger.Recipes;

namespace Verger.Content.Recipes;

/// <summary>
/// What nothing reads in an item. An item keeps what a field or a part left that was taken out of its type since, and an export tells it,
/// so a recipe may hold it; in one written by hand it is a misspelling. The log says both, with the line.
/// </summary>
internal static class Leftovers
{
    public static void Leftover(this RecipeStepValidation step, JsonObject owner, string property, string message)
        => step.Warning(owner, property, $"{message} : gardé tel quel, mais rien ne le lit. Reste d'un export, ou faute de frappe ?");
}
