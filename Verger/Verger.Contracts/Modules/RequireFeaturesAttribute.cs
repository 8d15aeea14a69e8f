using System.Reflection;

namespace OrchardCore.Modules;

/// <summary>A startup that runs only when other features are enabled too, without depending on them.</summary>
/// <param name="featureNames">Identifiers of the features that must all be enabled.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class RequireFeaturesAttribute(params string[] featureNames) : Attribute
{
    /// <summary>Identifiers of the features that must all be enabled.</summary>
    public IList<string> RequiredFeatureNames { get; } = featureNames;

    /// <summary>The features that a class requires; empty when it requires none.</summary>
    public static IList<string> GetRequiredFeatureNamesForType(Type type)
        => type.GetCustomAttribute<RequireFeaturesAttribute>(inherit: false)?.RequiredFeatureNames ?? [];
}
