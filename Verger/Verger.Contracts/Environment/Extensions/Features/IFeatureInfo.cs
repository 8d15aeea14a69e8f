namespace OrchardCore.Environment.Extensions.Features;

/// <summary>A feature as its manifest declares it.</summary>
public interface IFeatureInfo
{
    /// <summary>Its identifier, unique in the site.</summary>
    string Id { get; }

    /// <summary>What people read.</summary>
    string? Name { get; }

    /// <summary>Orders features that do not depend on one another; lower first.</summary>
    int Priority { get; }

    /// <summary>The heading under which it is listed.</summary>
    string? Category { get; }

    /// <summary>One sentence on what it does.</summary>
    string? Description { get; }

    /// <inheritdoc cref="Modules.Manifest.FeatureAttribute.DefaultTenantOnly"/>
    bool DefaultTenantOnly { get; }

    /// <summary>The module or theme that it is part of.</summary>
    IExtensionInfo Extension { get; }

    /// <summary>Identifiers of the features that it needs.</summary>
    string[] Dependencies { get; }

    /// <summary>Whether it cannot be disabled.</summary>
    bool IsAlwaysEnabled { get; }

    /// <summary>Whether it is only enabled because another one needs it.</summary>
    bool EnabledByDependencyOnly { get; }
}
