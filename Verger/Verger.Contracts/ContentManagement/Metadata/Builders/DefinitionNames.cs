namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>What types and parts may be called.</summary>
internal static class DefinitionNames
{
    /// <exception cref="ArgumentException">The name is missing or does not begin with a letter.</exception>
    public static void Check(string name)
    {
        if (string.IsNullOrEmpty(name) || !char.IsLetter(name[0]))
            throw new ArgumentException($"The name of a content type or part begins with a letter: '{name}'.", nameof(name));
    }
}
