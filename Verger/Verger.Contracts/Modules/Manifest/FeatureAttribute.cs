namespace OrchardCore.Modules.Manifest;

/// <summary>
/// Declares a feature of a module: what can be enabled or disabled as one.
/// <see href="https://docs.orchardcore.net/en/latest/reference/modules/Features/">Orchard Core › Features</see>.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class FeatureAttribute : Attribute
{
    private string? _name;

    /// <summary>The feature's identifier; for a module without features of its own, the module's assembly name.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>What people read; the identifier where none is given.</summary>
    public string Name
    {
        get => string.IsNullOrWhiteSpace(_name) ? Id : _name;
        set => _name = value;
    }

    /// <summary>One sentence on what the feature does.</summary>
    public string Description { get; set; } = string.Empty;

    /// <summary>The heading under which the feature is listed.</summary>
    public string Category { get; set; } = string.Empty;

    /// <summary>Identifiers of the features that are enabled with this one and come before it.</summary>
    public string[] Dependencies { get; set; } = [];

    /// <summary>Orders features that do not depend on one another; lower first. A whole number.</summary>
    public string Priority { get; set; } = "0";

    /// <summary>Whether the feature cannot be disabled.</summary>
    public bool IsAlwaysEnabled { get; set; }

    /// <summary>Whether only the default site may have the feature. Kept for portability: there is one site.</summary>
    public bool DefaultTenantOnly { get; set; }

    /// <summary>Whether the feature is only enabled because another one needs it.</summary>
    public bool EnabledByDependencyOnly { get; set; }

    /// <summary>Whether the declaration names something.</summary>
    public virtual bool Exists => !string.IsNullOrEmpty(Id);
}
