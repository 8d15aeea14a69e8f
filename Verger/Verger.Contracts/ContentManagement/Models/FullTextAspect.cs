namespace OrchardCore.ContentManagement.Models;

/// <summary>The aspect that collects the text of an item that is searched as a whole.</summary>
public class FullTextAspect
{
    public List<string> Segments { get; } = [];
}
