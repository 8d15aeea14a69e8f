using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Recipes.Models;

/// <summary>The head of a recipe and where it lies. See https://docs.orchardcore.net/en/latest/reference/modules/Recipes/.</summary>
public class RecipeDescriptor
{
    /// <summary>What other recipes and the configuration call it.</summary>
    public string Name { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>What it does, in a sentence.</summary>
    public string Description { get; set; } = "";

    /// <summary>Who wrote it.</summary>
    public string Author { get; set; } = "";

    /// <summary>Where to read about it.</summary>
    public string WebSite { get; set; } = "";

    /// <summary>Its version.</summary>
    public string Version { get; set; } = "";

    /// <summary>Whether a site can be set up with it.</summary>
    public bool IsSetupRecipe { get; set; }

    /// <summary>When it was exported, if it was: then it holds data, and no helpers (<c>[js: …]</c>) to be replaced.</summary>
    public DateTime? ExportUtc { get; set; }

    /// <summary>Groups that it is shown in.</summary>
    public string[] Categories { get; set; } = [];

    /// <summary>Words that it is found by.</summary>
    public string[] Tags { get; set; } = [];

    /// <summary>Whether it may run in a scope of its own; false for a recipe that a migration runs, within the migration's transaction.</summary>
    public bool RequireNewScope { get; set; } = true;

    /// <summary>The folder that its file helpers and source paths start from.</summary>
    public string BasePath { get; set; } = "";

    /// <summary>Its file.</summary>
    public IFileInfo RecipeFileInfo { get; set; } = null!;

    /// <summary>What the files beside it are read from.</summary>
    public IFileProvider FileProvider { get; set; } = null!;
}
