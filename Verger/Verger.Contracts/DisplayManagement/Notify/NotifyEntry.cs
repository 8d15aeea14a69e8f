using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>A message to the user.</summary>
public class NotifyEntry
{
    /// <summary>What it is about.</summary>
    public NotifyType Type { get; set; }

    /// <summary>What it says.</summary>
    public IHtmlContent Message { get; set; } = HtmlString.Empty;

    /// <summary>What it says, as HTML.</summary>
    public string ToHtmlString(HtmlEncoder htmlEncoder)
    {
        using var writer = new StringWriter();
        Message.WriteTo(writer, htmlEncoder);
        return writer.ToString();
    }
}
