using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;

namespace Verger.Engine.Display.Pages;

/// <summary>The title of the request's page. One a scope.</summary>
internal sealed class PageTitleBuilder : IPageTitleBuilder
{
    private static readonly IHtmlContent _separator = new HtmlString(" - ");

    private readonly List<PositionWrapper> _segments = [];
    private IHtmlContent? _fixedTitle;

    public void Clear()
    {
        _fixedTitle = null;
        _segments.Clear();
    }

    public void SetFixedTitle(IHtmlContent title) => _fixedTitle = title;

    public void AddSegment(IHtmlContent titleSegment, string position = "0") => _segments.Add(new PositionWrapper(titleSegment, position));

    public IHtmlContent GenerateTitle(IHtmlContent? separator)
    {
        if (_fixedTitle is not null)
        {
            return _fixedTitle;
        }

        var title = new HtmlContentBuilder();
        foreach (var segment in _segments.Order(FlatPositionComparer.Instance))
        {
            if (title.Count > 0)
            {
                title.AppendHtml(separator ?? _separator);
            }

            title.AppendHtml(segment);
        }

        return title;
    }
}
