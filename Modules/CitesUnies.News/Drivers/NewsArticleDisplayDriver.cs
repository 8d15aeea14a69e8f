using CitesUnies.News.Models;
using CitesUnies.News.Services;
using CitesUnies.News.ViewModels;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using CitesUnies.Vocabulary;
using CitesUnies.Vocabulary.Models;
using CitesUnies.Vocabulary.Services;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules;

namespace CitesUnies.News.Drivers;

/// <summary>Shows a <see cref="NewsArticle"/> on its page and on lists.</summary>
public sealed class NewsArticleDisplayDriver(IVocabulary vocabulary, MediaLinks media, IHtmlSanitizerService sanitizer, ILocalClock clock, RelatedNews related, Deadlines deadlines)
    : ContentPartDisplayDriver<NewsArticle>
{
    /// <summary>The address of the list.</summary>
    public const string ListPath = "/actualites";

    /// <summary>The title of the list.</summary>
    public const string ListTitle = "Actualités";

    private const int RelatedShown = 3;

    /// <inheritdoc/>
    public override IDisplayResult Display(NewsArticle part, BuildPartDisplayContext context)
        => context.DisplayType switch
        {
            "Detail" => Combine(
                Initialize<NewsArticleViewModel>("NewsArticle", model => FillAsync(part, model)).Location("Detail", "Content:1"),
                Initialize<RelatedContentViewModel>("RelatedNews")
                    .Processing<RelatedContentViewModel>(model => FillRelatedAsync(part, model, context.ShapeFactory))
                    .Cache($"related-news-{part.ContentItem.ContentItemVersionId}", cache => cache.WithExpiryAfter(TimeSpan.FromHours(1)))
                    .Location("Detail", "Content:10"),
                Initialize<BreadcrumbViewModel>("Breadcrumb", model => model.Steps = BreadcrumbTrail.To(part.ContentItem.DisplayText ?? string.Empty, new Breadcrumb(ListTitle, ListPath)))
                    .Location("Detail", "/Breadcrumb:1")),
            "Summary" => Initialize<NewsArticleSummaryViewModel>("NewsArticle_Summary", model => FillListedAsync(part, model)).Location("Summary", "Content:1"),
            "SummaryCard" => Initialize<NewsArticleSummaryViewModel>("NewsArticle_SummaryCard", model => FillListedAsync(part, model)).Location("SummaryCard", "Content:1"),
            "SummaryRow" => Initialize<NewsArticleSummaryViewModel>("NewsArticle_SummaryRow", model => FillListedAsync(part, model)).Location("SummaryRow", "Content:1"),
            _ => null!,
        };

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
        model.IsClosed = await deadlines.IsPastAsync(part.Deadline.Value);
        var countries = (await vocabulary.GetAsync(VocabularyConstants.Countries)).FindAll(part.Countries.TermContentItemIds);
        var topics = (await vocabulary.GetAsync(VocabularyConstants.Topics)).FindAll(part.Topics.TermContentItemIds);
        model.Countries = Links(countries, "pays");
        model.Topics = Links(topics, "sujet");
        model.CountrySlug = countries is [var country, ..] ? country.Slug : string.Empty;
        model.TopicSlug = topics is [var topic, ..] ? topic.Slug : string.Empty;
        model.Image = media.First(part.Image);
        model.Seed = part.ContentItem.ContentItemId;
    }

    private async ValueTask FillListedAsync(NewsArticle part, NewsArticleSummaryViewModel model)
    {
        await FillSummaryAsync(part, model);
        model.Title = Excerpt.Line(model.Title);
        model.Lead = Excerpt.Paragraph(model.Lead);
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

    private async Task FillRelatedAsync(NewsArticle part, RelatedContentViewModel model, IShapeFactory shapes)
    {
        var items = new List<IShape>(RelatedShown);
        foreach (var other in await related.FindAsync(part, RelatedShown))
        {
            items.Add(await shapes.CreateAsync<NewsArticleSummaryViewModel>("NewsArticle_SummaryCard", summary => FillListedAsync(other, summary)));
        }

        model.Items = items;
    }

    private static IReadOnlyList<Link> Links(IReadOnlyList<VocabularyTerm> terms, string filter)
        => [.. terms.Select(term => new Link($"{ListPath}?{filter}={Uri.EscapeDataString(term.Slug)}", term.Name))];
}
