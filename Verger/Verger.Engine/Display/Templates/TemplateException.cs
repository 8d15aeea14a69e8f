namespace Verger.Engine.Display.Templates;

/// <summary>A template threw.</summary>
/// <param name="path">The template.</param>
/// <param name="inner">What it threw.</param>
public sealed class TemplateException(string path, Exception inner)
    : Exception($"The template '{path}' failed: {inner.Message}", inner)
{
    /// <summary>The template: <c>/{module}/Views/…</c>.</summary>
    public string TemplatePath { get; } = path;
}
