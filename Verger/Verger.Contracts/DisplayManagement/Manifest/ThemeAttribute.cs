using OrchardCore.Modules.Manifest;

namespace OrchardCore.DisplayManagement.Manifest;

/// <summary>Declares an assembly to be a theme: templates and assets that take precedence over those of modules.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ThemeAttribute : ModuleAttribute
{
    /// <inheritdoc/>
    public override string Type => "Theme";

    /// <summary>Identifier of the theme whose templates serve where this one has none; empty for none.</summary>
    public string BaseTheme { get; set; } = string.Empty;
}
