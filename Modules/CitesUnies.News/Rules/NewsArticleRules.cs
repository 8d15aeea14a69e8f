using CitesUnies.Editing.Checks;
using CitesUnies.Editing.Rules;
using CitesUnies.News.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace CitesUnies.News.Rules;

/// <summary>The rules of news: a text, one of the kinds, a call with its last day, and dates that agree with each other and with the title.</summary>
public sealed class NewsArticleRules : IContentRules
{
    private static readonly string _title = FieldKey.Of<TitlePart>(nameof(TitlePart.Title));
    private static readonly string _kind = FieldKey.Of<NewsArticle, TextField>(nameof(NewsArticle.Kind));
    private static readonly string _body = FieldKey.Of<NewsArticle, HtmlField>(nameof(NewsArticle.Body));
    private static readonly string _eventDate = FieldKey.Of<NewsArticle, DateField>(nameof(NewsArticle.EventDate));
    private static readonly string _deadline = FieldKey.Of<NewsArticle, DateField>(nameof(NewsArticle.Deadline));

    /// <inheritdoc/>
    public ValueTask CheckAsync(RuleContext context)
    {
        if (context.ContentItem.As<NewsArticle>() is { } article)
        {
            context.RequireHtml(_body, "Texte", article.Body.Html);
            CheckKind(context, article);
            CheckDates(context, Day(article.EventDate), Day(article.Deadline));
            CheckTitle(context, context.ContentItem.As<TitlePart>()?.Title, Day(article.EventDate), Day(article.Deadline));
        }

        return ValueTask.CompletedTask;
    }

    private static void CheckKind(RuleContext context, NewsArticle article)
    {
        var kind = article.Kind.Text;
        if (!string.IsNullOrWhiteSpace(kind) && NewsKind.Find(kind) is null)
        {
            context.Fault(_kind, $"« {kind} » n’est pas un genre d’actualité : {string.Join(", ", NewsKind.All.Select(known => known.Value))}.");
        }

        if (kind == NewsKind.Call.Value && article.Deadline.Value is null)
        {
            context.Missing(_deadline, "Un appel a une date limite : le dernier jour pour y répondre.");
        }
    }

    private static void CheckDates(RuleContext context, DateOnly? eventDate, DateOnly? deadline)
    {
        context.CheckDate(_eventDate, eventDate);
        context.CheckDate(_deadline, deadline);
        if (deadline > eventDate)
        {
            context.ToConfirm(_deadline, $"La date limite ({deadline:dd/MM/yyyy}) est après le jour de l’événement ({eventDate:dd/MM/yyyy}).");
        }
    }

    private static void CheckTitle(RuleContext context, string? title, DateOnly? eventDate, DateOnly? deadline)
    {
        if (TitleWords.StatusIn(title) is { } word)
        {
            context.ToConfirm(_title, $"« {word} » dit où en est un événement : c’est à sa fiche dans l’agenda de le dire, par son état.");
        }

        // A title may name either day: the one to come to, or the one until which to answer.
        if (TitleDates.Contradicting(title, eventDate ?? deadline) is { } date && TitleDates.Contradicting(title, deadline ?? eventDate) is not null)
        {
            context.ToConfirm(_title, $"« {date} » dans le titre n’est ni le jour de l’événement, ni la date limite.");
        }
    }

    private static DateOnly? Day(DateField field) => field.Value is { } day ? DateOnly.FromDateTime(day) : null;
}
