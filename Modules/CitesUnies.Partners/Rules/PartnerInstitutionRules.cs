using CitesUnies.Editing.Checks;
using CitesUnies.Editing.Rules;
using CitesUnies.Partners.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CitesUnies.Partners.Rules;

/// <summary>The rules of partner institutions: a description, and addresses and numbers that lead somewhere.</summary>
public sealed class PartnerInstitutionRules : IContentRules
{
    /// <inheritdoc/>
    public ValueTask CheckAsync(RuleContext context)
    {
        if (context.ContentItem.As<PartnerInstitution>() is { } partner)
        {
            context.RequireHtml(FieldKey.Of<PartnerInstitution, HtmlField>(nameof(partner.Description)), "Présentation", partner.Description.Html);
            context.CheckPhones(FieldKey.Of<PartnerInstitution, TextField>(nameof(partner.Phone)), partner.Phone.Text);
            context.CheckLink(FieldKey.Of<PartnerInstitution, LinkField>(nameof(partner.Website)), partner.Website.Url);
            context.CheckLink(FieldKey.Of<PartnerInstitution, LinkField>(nameof(partner.ContactPage)), partner.ContactPage.Url);
            context.CheckLink(FieldKey.Of<PartnerInstitution, LinkField>(nameof(partner.Newsletter)), partner.Newsletter.Url);
            context.CheckWebAddresses(FieldKey.Of<PartnerInstitution, TextField>(nameof(partner.SocialProfiles)), partner.SocialProfiles.Text);
        }

        return ValueTask.CompletedTask;
    }
}
