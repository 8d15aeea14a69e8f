namespace OrchardCore.Environment.Cache;

/// <summary>What a context is worth in the current request.</summary>
/// <param name="key">The context, as <c>user.roles</c>.</param>
/// <param name="value">Its value.</param>
public class CacheContextEntry(string key, string value)
{
    /// <summary>The context.</summary>
    public string Key { get; } = key;

    /// <summary>Its value.</summary>
    public string Value { get; } = value;
}
