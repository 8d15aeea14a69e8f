using CitesUnies.News.Models;
using CitesUnies.News.Services;
using CitesUnies.News.ViewModels;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using CitesUnies.Vocabulary;
using CitesUnies.Vocabulary.Services;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules;

namespace CitesUnies.News.Drivers;

/// <summary>Shows a <see cref="NewsArticle"/> on its page and on lists.</summary>
public sealed class NewsArticleDisplayDriver(IVocabulary vocabulary, MediaLinks media, IHtmlSanitizerService sanitizer, ILocalClock clock) : ContentPartDisplayDriver<NewsArticle>
{
    /// <summary>The address of the list.</summary>
    public const string ListPath = "/actualites";

    /// <inheritdoc/>
    public override IDisplayResult Display(NewsArticle part, BuildPartDisplayContext context)
        => Combine(
            Initialize<NewsArticleViewModel>("NewsArticle", model => FillAsync(part, model)).Location("Detail", "Content:1"),
            Initialize<NewsArticleSummaryViewModel>("NewsArticle_Summary", model => FillSummaryAsync(part, model)).Location("Summary", "Content:1"),
            Initialize<BreadcrumbViewModel>("Breadcrumb", model => model.Steps = BreadcrumbTrail.To(part.ContentItem.DisplayText ?? string.Empty, new Breadcrumb("Actualités", ListPath)))
                .Location("Detail", "/Breadcrumb:1"));

    private async ValueTask FillSummaryAsync(NewsArticle part, NewsArticleSummaryViewModel model)
    {
        var kind = NewsKind.Find(part.Kind.Text);
        model.Title = part.ContentItem.DisplayText ?? string.Empty;
        model.Url = ContentAddress.Of(part.ContentItem);
        model.Kind = kind?.Label ?? part.Kind.Text ?? string.Empty;
        model.KindSlug = kind?.Slug ?? string.Empty;
        model.Issuer = part.Issuer.Text ?? string.Empty;
        model.Lead = part.Lead.Text ?? string.Empty;
        model.PublishedOn = await clock.ConvertToLocalAsync(part.ContentItem.PublishedUtc ?? part.ContentItem.CreatedUtc ?? DateTime.UnixEpoch);
        model.Deadline = part.Deadline.Value;
        model.IsClosed = Deadline.IsPast(part.Deadline.Value, await clock.GetLocalNowAsync());
        model.Countries = Links(await vocabulary.GetAsync(VocabularyConstants.Countries), part.Countries.TermContentItemIds, "pays");
        model.Topics = Links(await vocabulary.GetAsync(VocabularyConstants.Topics), part.Topics.TermContentItemIds, "sujet");
        model.Image = media.First(part.Image);
        model.Seed = part.ContentItem.ContentItemId;
    }

    private async ValueTask FillAsync(NewsArticle part, NewsArticleViewModel model)
    {
        await FillSummaryAsync(part, model);
        model.KindUrl = model.KindSlug.Length > 0 ? $"{ListPath}?type={model.KindSlug}" : null;
        model.BodyHtml = sanitizer.Sanitize(part.Body.Html ?? string.Empty);
        model.EventDate = part.EventDate.Value;
        model.ImageCredit = part.ImageCredit.Text ?? string.Empty;
        model.Documents = media.All(part.Documents);
    }

    private static IReadOnlyList<Link> Links(VocabularyTerms terms, string[]? ids, string filter)
        => [.. terms.FindAll(ids).Select(term => new Link($"{ListPath}?{filter}={Uri.EscapeDataString(term.Slug)}", term.Name))];
}
