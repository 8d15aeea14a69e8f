namespace OrchardCore.Entities;

/// <summary>Makes identifiers: 26 lower-case letters and digits, never the same twice.</summary>
public interface IIdGenerator
{
    /// <summary>A new identifier.</summary>
    string GenerateUniqueId();
}
