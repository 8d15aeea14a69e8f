using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Verger.Display;

namespace Verger.Engine.Display.Rendering;

/// <summary>
/// What a template or a zone was rendered to: texts that are HTML already, and content. Texts are kept, not copied, and outputs within
/// outputs are kept whole, so that a page is written only once, to the response.
/// </summary>
internal sealed class ShapeOutput : TextWriter, IHtmlContent, IHtmlContentSink
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private object[] _segments = [];
    private int _count;

    public override Encoding Encoding => _utf8;

    /// <summary>Whether nothing was written.</summary>
    public bool IsEmpty => _count == 0;

    public void Append(IHtmlContent content)
    {
        switch (content)
        {
            case ShapeOutput { IsEmpty: true }:
                break;
            case HtmlString html:
                Write(html.Value);
                break;
            default:
                Add(content);
                break;
        }
    }

    public override void Write(char value) => Add(value.ToString());

    public override void Write(string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Add(value);
        }
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (!buffer.IsEmpty)
        {
            Add(buffer.ToString());
        }
    }

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (writer is ShapeOutput other)
        {
            other.Append(this);
            return;
        }

        for (var i = 0; i < _count; i++)
        {
            if (_segments[i] is string text)
            {
                writer.Write(text);
            }
            else
            {
                ((IHtmlContent)_segments[i]).WriteTo(writer, encoder);
            }
        }
    }

    public override string ToString()
    {
        using var writer = new StringWriter();
        WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private void Add(object segment)
    {
        if (_count == _segments.Length)
        {
            Array.Resize(ref _segments, Math.Max(8, _count * 2));
        }

        _segments[_count++] = segment;
    }
}
