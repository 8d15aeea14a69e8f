namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>A driver, and for which display modes and editors it serves.</summary>
/// <param name="displayDriverType">The driver's class.</param>
public class ContentPartDisplayDriverOption(Type displayDriverType)
{
    /// <summary>The driver's class.</summary>
    public Type DisplayDriverType { get; } = displayDriverType;

    /// <summary>Whether it serves for a display mode.</summary>
    public Func<string?, bool> DisplayMode { get; internal set; } = _ => true;

    /// <summary>Whether it serves for an editor.</summary>
    public Func<string?, bool> Editor { get; internal set; } = _ => true;
}
