using CitesUnies.Editing.Checks;
using CitesUnies.Editing.Rules;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CitesUnies.Portal.Rules;

/// <summary>The rules of notices: a message, one of the kinds, and a link that says where it leads.</summary>
public sealed class NoticeRules : IContentRules
{
    private static readonly string _link = FieldKey.Of<Notice, LinkField>(nameof(Notice.LinkTo));

    /// <inheritdoc/>
    public ValueTask CheckAsync(RuleContext context)
    {
        if (context.ContentItem.As<Notice>() is { } notice)
        {
            context.RequireHtml(FieldKey.Of<Notice, HtmlField>(nameof(Notice.Message)), "Message", notice.Message.Html);
            context.CheckChoice(FieldKey.Of<Notice, TextField>(nameof(Notice.Kind)), notice.Kind.Text, NoticeKind.All.Select(kind => kind.Value));
            context.CheckLink(_link, notice.LinkTo.Url);
            if (!string.IsNullOrWhiteSpace(notice.LinkTo.Url) && string.IsNullOrWhiteSpace(notice.LinkTo.Text))
            {
                context.Missing(_link, "Un lien dit en quelques mots où il mène.");
            }
        }

        return ValueTask.CompletedTask;
    }
}
