using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement;

/// <summary>HTML content that was given a position among shapes.</summary>
public class PositionWrapper : IHtmlContent, IPositioned
{
    private readonly IHtmlContent? _content;
    private readonly string? _text;

    /// <summary>Wraps HTML content.</summary>
    public PositionWrapper(IHtmlContent value, string? position) => (_content, Position) = (value, position);

    /// <summary>Wraps text, to be encoded.</summary>
    public PositionWrapper(string value, string? position) => (_text, Position) = (value, position);

    /// <inheritdoc/>
    public string? Position { get; set; }

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (_content is not null)
        {
            _content.WriteTo(writer, encoder);
        }
        else if (_text is not null)
        {
            encoder.Encode(writer, _text);
        }
    }
}
