namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>An enabled feature of the site.</summary>
public class ShellFeature : IEquatable<ShellFeature>
{
    /// <summary>For the serializer.</summary>
    public ShellFeature()
    {
    }

    /// <summary>A feature of that identifier.</summary>
    public ShellFeature(string id, bool alwaysEnabled = false) => (Id, AlwaysEnabled) = (id, alwaysEnabled);

    /// <summary>The feature's identifier.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>Whether it cannot be disabled.</summary>
    public bool AlwaysEnabled { get; set; }

    /// <inheritdoc/>
    public bool Equals(ShellFeature? other) => other?.Id == Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ShellFeature);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
