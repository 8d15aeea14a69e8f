namespace OrchardCore.ResourceManagement;

/// <summary>What to render, and where to.</summary>
/// <param name="Type">What.</param>
/// <param name="Writer">Where to.</param>
public record ResourcesTagHelperProcessorContext(ResourceTagType Type, TextWriter Writer);
