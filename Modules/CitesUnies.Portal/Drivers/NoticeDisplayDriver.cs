using CitesUnies.Portal.Models;
using CitesUnies.Portal.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;

namespace CitesUnies.Portal.Drivers;

/// <summary>Shows a <see cref="Notice"/>.</summary>
public sealed class NoticeDisplayDriver(IHtmlSanitizerService sanitizer) : ContentPartDisplayDriver<Notice>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(Notice part, BuildPartDisplayContext context)
        => Initialize<NoticeViewModel>("Notice", model =>
        {
            var kind = NoticeKind.Of(part.Kind.Text);
            model.Kind = kind.Value;
            model.Label = kind.Label;
            model.MessageHtml = sanitizer.Sanitize(part.Message.Html ?? string.Empty);
            model.LinkTo = Link.Of(part.LinkTo);
        }).Location("Detail", "Content:1");
}
