namespace Portability.Tests.Names;

/// <summary>A name of Orchard's that is data (a feature id, a shape, a filter …), where a module, a theme or a recipe says it.</summary>
/// <param name="Kind">One of <see cref="NameKinds"/>: the key of the list that it has to stand in.</param>
internal sealed record NameUse(string Kind, string Name, string Where);

/// <summary>The lists of <c>names-3.0.json</c>, and one of ours for what that file does not collect.</summary>
internal static class NameKinds
{
    public const string Features = "features";
    public const string Fields = "fields";
    public const string Filters = "liquid_filters";
    public const string Parts = "parts";
    public const string Permissions = "permissions";
    public const string RecipeSteps = "recipe_steps";
    public const string Shapes = "shape_templates";
    public const string TagHelpers = "tag_helpers";
    public const string Themes = "themes";
    public const string ContentTypes = "content_types";
}
