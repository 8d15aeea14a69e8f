namespace OrchardCore.Modules.Manifest;

/// <summary>Names an assembly that the site is made of: a module, a theme or an area of the kernel. Laid down by the build on the site's own assembly.</summary>
/// <param name="name">The assembly's simple name.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class ModuleNameAttribute(string name) : Attribute
{
    /// <summary>The assembly's simple name.</summary>
    public string Name { get; } = name ?? string.Empty;
}
