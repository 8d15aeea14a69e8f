using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

/// <summary>What a site is set up with.</summary>
public class SetupContext
{
    /// <summary>Where the site's database is: <c>DatabaseProvider</c>, <c>ConnectionString</c>, <c>TablePrefix</c>.</summary>
    public ShellSettings ShellSettings { get; set; } = new();

    /// <summary>Features enabled besides those of the recipe.</summary>
    public IEnumerable<string> EnabledFeatures { get; set; } = [];

    /// <summary>The recipe.</summary>
    public RecipeDescriptor Recipe { get; set; } = new();

    /// <summary>What was asked for, by the names of <see cref="OrchardCore.Abstractions.Setup.SetupConstants"/>.</summary>
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();

    /// <summary>What went wrong, by the name of the property; empty for what belongs to none.</summary>
    public IDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>();
}
