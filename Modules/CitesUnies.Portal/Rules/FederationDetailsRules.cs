using CitesUnies.Editing.Checks;
using CitesUnies.Editing.Rules;
using CitesUnies.Portal.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CitesUnies.Portal.Rules;

/// <summary>The rules of the federation's details: what is dialled, written to or followed has its form.</summary>
public sealed class FederationDetailsRules : IContentRules
{
    /// <inheritdoc/>
    public ValueTask CheckAsync(RuleContext context)
    {
        if (context.ContentItem.As<FederationDetails>() is { } details)
        {
            context.CheckPhones(Key(nameof(FederationDetails.Phone)), details.Phone.Text);
            context.CheckEmails(Key(nameof(FederationDetails.Mailbox)), details.Mailbox.Text);
            context.CheckWebAddresses(Key(nameof(FederationDetails.SocialProfiles)), details.SocialProfiles.Text);
        }

        return ValueTask.CompletedTask;
    }

    private static string Key(string field) => FieldKey.Of<FederationDetails, TextField>(field);
}
