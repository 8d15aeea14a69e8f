using CitesUnies.Partners.Models;
using CitesUnies.Partners.Services;
using CitesUnies.Partners.ViewModels;
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

namespace CitesUnies.Partners.Drivers;

/// <summary>Shows a <see cref="PartnerInstitution"/> on its page and on lists.</summary>
public sealed class PartnerInstitutionDisplayDriver(IVocabulary vocabulary, MediaLinks media, IHtmlSanitizerService sanitizer) : ContentPartDisplayDriver<PartnerInstitution>
{
    /// <summary>The address of the list.</summary>
    public const string ListPath = "/partenaires";

    /// <summary>The title of the list.</summary>
    public const string ListTitle = "Institutions partenaires";

    /// <inheritdoc/>
    public override IDisplayResult Display(PartnerInstitution part, BuildPartDisplayContext context)
        => context.DisplayType switch
        {
            "Detail" => Combine(
                Initialize<PartnerInstitutionViewModel>("PartnerInstitution", model => FillAsync(part, model)).Location("Detail", "Content:1"),
                Initialize<BreadcrumbViewModel>("Breadcrumb", model => model.Steps = BreadcrumbTrail.To(part.ContentItem.DisplayText ?? string.Empty, new Breadcrumb(ListTitle, ListPath)))
                    .Location("Detail", "/Breadcrumb:1")),
            "Summary" => Initialize<PartnerInstitutionSummaryViewModel>("PartnerInstitution_Summary", model => FillListedAsync(part, model)).Location("Summary", "Content:1"),
            "SummaryRow" => Initialize<PartnerInstitutionSummaryViewModel>("PartnerInstitution_SummaryRow", model => FillListedAsync(part, model)).Location("SummaryRow", "Content:1"),
            "SummaryPlate" => Initialize<PartnerInstitutionSummaryViewModel>("PartnerInstitution_SummaryPlate", model => FillListedAsync(part, model)).Location("SummaryPlate", "Content:1"),
            _ => null!,
        };

    private async ValueTask FillSummaryAsync(PartnerInstitution part, PartnerInstitutionSummaryViewModel model)
    {
        var category = (await vocabulary.GetAsync(VocabularyConstants.PartnerCategories)).Find(part.Category.TermContentItemIds?.FirstOrDefault());
        model.Name = part.ContentItem.DisplayText ?? string.Empty;
        model.Acronym = part.Acronym.Text ?? string.Empty;
        model.Category = category?.Name ?? string.Empty;
        model.ParentBody = part.ParentBody.Text ?? string.Empty;
        model.Summary = part.Summary.Text ?? string.Empty;
        model.Url = ContentAddress.Of(part.ContentItem);
        model.Logo = media.First(part.Logo);
        model.Seed = part.ContentItem.ContentItemId;
        if (model is PartnerInstitutionViewModel detail)
        {
            detail.CategoryUrl = category is null ? null : $"{ListPath}?categorie={Uri.EscapeDataString(category.Slug)}";
        }
    }

    private async ValueTask FillListedAsync(PartnerInstitution part, PartnerInstitutionSummaryViewModel model)
    {
        await FillSummaryAsync(part, model);
        model.Name = Excerpt.Line(model.Name);
        model.Acronym = Excerpt.Line(model.Acronym);
        model.ParentBody = Excerpt.Line(model.ParentBody);
        model.Summary = Excerpt.Paragraph(model.Summary);
    }

    private async ValueTask FillAsync(PartnerInstitution part, PartnerInstitutionViewModel model)
    {
        await FillSummaryAsync(part, model);
        model.DescriptionHtml = sanitizer.Sanitize(part.Description.Html ?? string.Empty);
        model.FoundedOn = part.FoundedOn.Text ?? string.Empty;
        model.KeyFigures = [.. Lines.Of(part.KeyFigures.Text).Select(KeyFigure.Parse)];
        model.AddressLines = Lines.Of(part.Address.Text);
        model.Phone = PhoneLink.Of(part.Phone.Text);
        model.Website = Link.Of(part.Website);
        model.ContactPage = Link.Of(part.ContactPage);
        model.Newsletter = Link.Of(part.Newsletter);
        model.SocialProfiles = [.. Lines.Of(part.SocialProfiles.Text).Select(url => Link.Of(url)).OfType<Link>()];
    }
}
