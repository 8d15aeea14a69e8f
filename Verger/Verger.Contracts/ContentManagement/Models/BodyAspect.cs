using Microsoft.AspNetCore.Html;

namespace OrchardCore.ContentManagement.Models;

/// <summary>The aspect that holds the main text of an item, ready to be shown.</summary>
public class BodyAspect
{
    public IHtmlContent? Body { get; set; }
}
