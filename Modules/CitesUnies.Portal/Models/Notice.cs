using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CitesUnies.Portal.Models;

/// <summary>A notice at the top of pages: what everybody has to know for some days.</summary>
public sealed class Notice : ContentPart
{
    /// <summary>What it says, in a sentence or two.</summary>
    public HtmlField Message { get; set; } = new();

    /// <summary>How urgent it is (<see cref="NoticeKind"/>).</summary>
    public TextField Kind { get; set; } = new();

    /// <summary>Where to read more.</summary>
    public LinkField LinkTo { get; set; } = new();
}
