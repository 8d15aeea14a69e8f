namespace OrchardCore.ResourceManagement;

/// <summary>Where a resource stands among those of its kind.</summary>
public enum ResourcePosition
{
    /// <summary>After what it depends on.</summary>
    ByDependency,

    /// <summary>Ahead of the others.</summary>
    First,

    /// <summary>Behind the others.</summary>
    Last,
}
