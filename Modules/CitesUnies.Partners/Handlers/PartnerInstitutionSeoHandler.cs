using CitesUnies.Partners.Models;
using CitesUnies.Portal.Contents;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Seo.Models;

namespace CitesUnies.Partners.Handlers;

/// <summary>Describes an institution by its summary where webmasters wrote no description.</summary>
public sealed class PartnerInstitutionSeoHandler : ContentPartHandler<PartnerInstitution>
{
    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, PartnerInstitution part)
        => context.ForAsync<SeoAspect>(aspect =>
        {
            aspect.MetaDescription ??= Excerpt.Of(part.Summary.Text);
            return Task.CompletedTask;
        });
}
