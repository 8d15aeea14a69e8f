using OrchardCore.Modules.Manifest;

namespace OrchardCore.Environment.Extensions;

/// <summary>What an assembly declares of itself as a module or theme.</summary>
public interface IManifestInfo
{
    /// <summary>Whether a manifest was found.</summary>
    bool Exists { get; }

    /// <summary>What people read.</summary>
    string? Name { get; }

    /// <summary>One sentence on what it is.</summary>
    string? Description { get; }

    /// <summary><c>Module</c> or <c>Theme</c>.</summary>
    string? Type { get; }

    /// <summary>Who made it.</summary>
    string? Author { get; }

    /// <summary>Where its maker can be found.</summary>
    string? Website { get; }

    /// <summary>Its version; <c>0.0</c> when it declares none that can be read.</summary>
    Version? Version { get; }

    /// <summary>Words under which it may be looked for.</summary>
    IEnumerable<string> Tags { get; }

    /// <summary>The attribute itself.</summary>
    ModuleAttribute ModuleInfo { get; }
}
