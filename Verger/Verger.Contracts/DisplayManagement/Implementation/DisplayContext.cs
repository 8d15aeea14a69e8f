namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>What a binding renders with.</summary>
public class DisplayContext
{
    /// <summary>For an empty context.</summary>
    public DisplayContext()
    {
    }

    /// <summary>For the context of another shape of the same request.</summary>
    public DisplayContext(DisplayContext other)
    {
        ServiceProvider = other.ServiceProvider;
        DisplayHelper = other.DisplayHelper;
        HtmlFieldPrefix = other.HtmlFieldPrefix;
        Value = other.Value;
    }

    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; set; } = null!;

    /// <summary>Renders other shapes.</summary>
    public IDisplayHelper DisplayHelper { get; set; } = null!;

    /// <summary>The shape to render.</summary>
    public IShape Value { get; set; } = null!;

    /// <summary>Prefix of the names of form fields.</summary>
    public string? HtmlFieldPrefix { get; set; }
}
