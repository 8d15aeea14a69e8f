namespace OrchardCore.Modules.Manifest;

/// <summary>Declares an assembly to be a module. A module without <see cref="FeatureAttribute"/> is one feature, named as its assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ModuleAttribute : FeatureAttribute
{
    /// <summary>The kind of extension: <c>Module</c> or <c>Theme</c>.</summary>
    public virtual string Type => "Module";

    /// <summary>Who made the module.</summary>
    public string Author { get; set; } = string.Empty;

    /// <summary>Where its maker can be found.</summary>
    public string Website { get; set; } = string.Empty;

    /// <summary>Version of the module, as <see href="https://semver.org">semantic versioning</see> writes it.</summary>
    public string Version { get; set; } = "0.0";

    /// <summary>Words under which the module may be looked for.</summary>
    public string[] Tags { get; set; } = [];

    /// <summary>The features of the module, read from its <see cref="FeatureAttribute"/>s.</summary>
    public IList<FeatureAttribute> Features { get; } = [];
}
