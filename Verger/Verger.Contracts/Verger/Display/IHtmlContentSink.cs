using Microsoft.AspNetCore.Html;

namespace Verger.Display;

/// <summary>A writer that keeps HTML content by reference instead of having it written out, so that nested shapes are not copied level by level.</summary>
public interface IHtmlContentSink
{
    /// <summary>Takes the content; it must not change afterwards.</summary>
    void Append(IHtmlContent content);
}
