using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>Puts the title of the page together from segments that templates and drivers add.</summary>
public interface IPageTitleBuilder
{
    /// <summary>Takes back what was added.</summary>
    void Clear();

    /// <summary>Says the whole title; segments no longer count.</summary>
    void SetFixedTitle(IHtmlContent title);

    /// <summary>Adds a segment at a position, as <see cref="Zones.FlatPositionComparer"/> orders it.</summary>
    void AddSegment(IHtmlContent titleSegment, string position = "0");

    /// <summary>The title: the segments with a separator (<c> - </c> when none is given) between them.</summary>
    IHtmlContent GenerateTitle(IHtmlContent? separator);
}
