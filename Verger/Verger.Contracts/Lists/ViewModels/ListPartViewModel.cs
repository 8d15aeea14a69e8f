using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.Lists.Models;

namespace OrchardCore.Lists.ViewModels;

/// <summary>What the template of a <see cref="Models.ListPart"/> sees.</summary>
public class ListPartViewModel
{
    /// <summary>The part.</summary>
    public ListPart ListPart { get; set; } = null!;

    /// <summary>The items of the page.</summary>
    public IEnumerable<ContentItem> ContentItems { get; set; } = [];

    /// <summary>The types that the list may hold.</summary>
    public IEnumerable<ContentTypeDefinition> ContainedContentTypeDefinitions { get; set; } = [];

    /// <summary>The display that is being built.</summary>
    public BuildPartDisplayContext Context { get; set; } = null!;

    /// <summary>Links to the other pages.</summary>
    public IShape? Pager { get; set; }

    /// <summary>Whether editors order the list.</summary>
    public bool EnableOrdering { get; set; }
}
