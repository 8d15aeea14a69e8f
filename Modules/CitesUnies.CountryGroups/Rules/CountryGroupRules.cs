using CitesUnies.CountryGroups.Models;
using CitesUnies.Editing.Checks;
using CitesUnies.Editing.Rules;
using CitesUnies.Portal.Contents;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace CitesUnies.CountryGroups.Rules;

/// <summary>The rules of groups: a mailbox that can be written to, a chair since a likely day, a name that is no news.</summary>
public sealed class CountryGroupRules : IContentRules
{
    private static readonly string[] _states = [GroupState.Active, GroupState.Former];

    /// <inheritdoc/>
    public ValueTask CheckAsync(RuleContext context)
    {
        if (context.ContentItem.As<CountryGroup>() is { } group)
        {
            context.CheckChoice(Key<TextField>(nameof(group.Kind)), group.Kind.Text, GroupKind.All.Select(kind => kind.Value));
            context.CheckChoice(Key<TextField>(nameof(group.State)), group.State.Text, _states);
            context.CheckEmails(Key<TextField>(nameof(group.ContactMailbox)), group.ContactMailbox.Text);
            context.CheckDate(Key<DateField>(nameof(group.ChairSince)), group.ChairSince.Value is { } day ? DateOnly.FromDateTime(day) : null);
            if (TitleWords.StatusIn(context.ContentItem.As<TitlePart>()?.Title) is { } word)
            {
                context.Fault(FieldKey.Of<TitlePart>(nameof(TitlePart.Title)), $"« {word} » n’a pas sa place dans le nom d’un groupe.");
            }
        }

        return ValueTask.CompletedTask;
    }

    private static string Key<TField>(string field)
        where TField : ContentField => FieldKey.Of<CountryGroup, TField>(field);
}
