using CitesUnies.Portal.Audience;
using CitesUnies.Portal.Caching;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using CitesUnies.ResourceCentre.Models;
using CitesUnies.ResourceCentre.ViewModels;
using CitesUnies.Vocabulary;
using CitesUnies.Vocabulary.Services;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Environment.Cache;
using OrchardCore.Infrastructure.Html;

namespace CitesUnies.ResourceCentre.Drivers;

/// <summary>Shows a <see cref="Resource"/> on its page and on lists.</summary>
public sealed class ResourceDisplayDriver(
    IVocabulary vocabulary, MediaFiles media, ReservedContent reserved, IHtmlSanitizerService sanitizer, IContentManager contentManager,
    ICacheScopeManager cacheScopes) : ContentPartDisplayDriver<Resource>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(Resource part, BuildPartDisplayContext context)
        => context.DisplayType switch
        {
            "Detail" => Combine(
                Initialize<ResourceViewModel>("Resource", model => FillAsync(part, model)).Location("Detail", "Content:1"),
                Initialize<BreadcrumbViewModel>("Breadcrumb", model => model.Steps = BreadcrumbTrail.To(
                    part.ContentItem.DisplayText ?? string.Empty, new Breadcrumb(ResourcePages.ListTitle, ResourcePages.ListPath)))
                    .Location("Detail", "/Breadcrumb:1")),
            "Summary" => Initialize<ResourceSummaryViewModel>("Resource_Summary", model => FillListedAsync(part, model)).Location("Summary", "Content:1"),
            "SummaryCard" => Initialize<ResourceSummaryViewModel>("Resource_SummaryCard", model => FillListedAsync(part, model)).Location("SummaryCard", "Content:1"),
            "SummaryRow" => Initialize<ResourceSummaryViewModel>("Resource_SummaryRow", model => FillListedAsync(part, model)).Location("SummaryRow", "Content:1"),
            _ => null!,
        };

    private async ValueTask FillSummaryAsync(Resource part, ResourceSummaryViewModel model)
    {
        var medium = ResourceMedium.Find(part.Medium.Text);
        var audience = AudienceKind.Of(part.Audience.Text);
        model.Title = part.ContentItem.DisplayText ?? string.Empty;
        model.Url = ContentAddress.Of(part.ContentItem);
        model.Medium = medium?.Label ?? part.Medium.Text ?? string.Empty;
        model.MediumSlug = medium?.Slug ?? string.Empty;
        model.Kind = ResourceKind.Find(part.Kind.Text)?.Label ?? part.Kind.Text ?? string.Empty;
        model.Date = part.Date.Value;
        model.Summary = part.Summary.Text ?? string.Empty;
        model.Audience = audience.IsReserved ? audience.Label : string.Empty;
        model.Countries = Links(await vocabulary.GetAsync(VocabularyConstants.Countries), part.Countries.TermContentItemIds, "pays");
        model.Topics = Links(await vocabulary.GetAsync(VocabularyConstants.Topics), part.Topics.TermContentItemIds, "sujet");
    }

    private async ValueTask FillListedAsync(Resource part, ResourceSummaryViewModel model)
    {
        await FillSummaryAsync(part, model);
        model.Title = Excerpt.Line(model.Title);
        model.Summary = Excerpt.Paragraph(model.Summary);
    }

    private async ValueTask FillAsync(Resource part, ResourceViewModel model)
    {
        await FillSummaryAsync(part, model);
        model.MediumUrl = $"{ResourcePages.ListPath}?support={Uri.EscapeDataString(model.MediumSlug)}";
        model.Authors = Lines.Of(part.Authors.Text);
        model.Issuer = part.Issuer.Text ?? string.Empty;
        model.Credit = part.Credit.Text ?? string.Empty;
        model.Language = part.Language.Text ?? string.Empty;
        model.RelatedEvent = await EventAsync(part.RelatedEvent.ContentItemIds?.FirstOrDefault());
        model.Lock = await reserved.LockAsync(part.Audience.Text, model.Url);
        if (model.Lock is null)
        {
            model.Files = ResourceFiles.Of(await media.AllAsync(part.Files));
            model.TranscriptHtml = sanitizer.Sanitize(part.Transcript.Html ?? string.Empty);
        }
    }

    private async Task<Link?> EventAsync(string? contentItemId)
    {
        if (contentItemId is null)
        {
            return null;
        }

        cacheScopes.AddDependencies(CacheTags.OfItem(contentItemId));
        return await contentManager.GetAsync(contentItemId, VersionOptions.Published) is { } item
            ? new Link(ContentAddress.Of(item), Excerpt.Line(item.DisplayText))
            : null;
    }

    private static IReadOnlyList<Link> Links(VocabularyTerms terms, IEnumerable<string>? ids, string filter)
        => [.. terms.FindAll(ids).Select(term => new Link($"{ResourcePages.ListPath}?{filter}={Uri.EscapeDataString(term.Slug)}", term.Name))];
}
