using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;

namespace CitesUnies.Theme.Markup;

/// <summary>The signs of <c>icons.svg</c>. They decorate: the words beside them say what they mean.</summary>
public static class Icon
{
    private static readonly ConcurrentDictionary<(string Name, string Css), HtmlString> _icons = new();

    /// <summary>An inline <c>svg</c> element.</summary>
    /// <param name="name">The id of a symbol in the file.</param>
    /// <param name="css">The classes of the element.</param>
    public static IHtmlContent Of(string name, string css = "icon")
        => _icons.GetOrAdd((name, css), static icon => new HtmlString(
            $"<svg class=\"{icon.Css}\" aria-hidden=\"true\" focusable=\"false\"><use href=\"/CitesUnies.Theme/icons.svg#{icon.Name}\"/></svg>"));
}
