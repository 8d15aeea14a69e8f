using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;

namespace Verger.Content.Seo;

/// <summary>Writes the JSON-LD block that an editor gave.</summary>
internal static class JsonLd
{
    /// <summary>The script element; empty when the text is no JSON. Written anew, so that no text of it can end the element.</summary>
    public static IHtmlContent Write(string text)
    {
        // Editors paste it with its element as often as without.
        var start = text.IndexOfAny(['{', '[']);
        var end = text.LastIndexOfAny(['}', ']']);
        if (start < 0 || end <= start)
        {
            return HtmlString.Empty;
        }

        try
        {
            // The serialiser's default encoder escapes the angle brackets.
            var json = JsonNode.Parse(text[start..(end + 1)])!.ToJsonString();
            return new HtmlString($"<script type=\"application/ld+json\">{json}</script>");
        }
        catch (JsonException)
        {
            return HtmlString.Empty;
        }
    }
}
