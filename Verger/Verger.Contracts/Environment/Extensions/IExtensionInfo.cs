using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>A module or a theme.</summary>
public interface IExtensionInfo
{
    /// <summary>Its identifier: the name of its assembly.</summary>
    string Id { get; }

    /// <summary>The folder of its files within the application.</summary>
    string SubPath { get; }

    /// <summary>What its assembly declares of it.</summary>
    IManifestInfo Manifest { get; }

    /// <summary>Its features.</summary>
    IEnumerable<IFeatureInfo> Features { get; }

    /// <summary>Whether such an extension was found.</summary>
    bool Exists { get; }
}
