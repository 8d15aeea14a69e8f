namespace OrchardCore.Modules;

/// <summary>Says which feature of its module a class belongs to: a startup, a controller, a service.</summary>
/// <param name="featureName">The feature's identifier.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class FeatureAttribute(string featureName) : Attribute
{
    /// <summary>The feature's identifier.</summary>
    public string FeatureName { get; set; } = featureName;
}
