using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using Verger.Recipes;

namespace Verger.Engine.Recipes.Files;

/// <summary>A recipe's JSON, with the line that each part of it was written on.</summary>
/// <param name="File">The file's path for people.</param>
/// <param name="Root">The recipe; empty when it cannot be read.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Faults">What makes it no JSON, or JSON that says something twice.</param>
internal sealed record RecipeText(string File, JsonObject Root, RecipeLines Lines, IReadOnlyList<RecipeFault> Faults)
{
    public static async Task<RecipeText> ReadAsync(IFileInfo file)
    {
        using var memory = new MemoryStream();
        await using (var stream = file.CreateReadStream())
        {
            await stream.CopyToAsync(memory);
        }

        var name = (file as ModuleFile)?.DisplayPath ?? file.Name;
        return new RecipeJsonReader(name, memory.GetBuffer().AsMemory(0, (int)memory.Length)).Read();
    }

    public RecipeFault Fault(JsonNode? node, string? property, string message) => new(File, Lines.Of(node, property), message);
}
