using System.ComponentModel;

namespace OrchardCore.Lists.Models;

/// <summary>What a type says of its lists.</summary>
public class ListPartSettings
{
    /// <summary>How many items a page shows.</summary>
    [DefaultValue(10)]
    public int PageSize { get; set; } = 10;

    /// <summary>Whether editors order the items; else the latest come first.</summary>
    public bool EnableOrdering { get; set; }

    /// <summary>The types that a list may hold.</summary>
    public string[] ContainedContentTypes { get; set; } = [];

    /// <summary>Whether the dashboard shows what the list is above its items.</summary>
    public bool ShowHeader { get; set; }

    /// <summary>Whether the pager has numbers. Verger's always has.</summary>
    public bool ShowFullPager { get; set; }
}
