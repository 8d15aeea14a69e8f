using CitesUnies.CountryGroups.Models;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using OrchardCore.ContentManagement;

namespace CitesUnies.CountryGroups.Services;

/// <summary>The groups that meet, with their mailboxes, on the page « Nous joindre ».</summary>
public sealed class CountryGroupContacts(CountryGroupsByRegion groups) : IContactProvider
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ContactDoor>> GetDoorsAsync()
    {
        var directory = (await groups.ReadActiveAsync()).Select(pair => new ContactList(pair.Region.Name, [.. pair.Groups.Select(Contact)])).ToArray();
        return directory.Length == 0 ? [] :
        [
            new ContactDoor(
                "Une coopération avec un pays, ou sur un thème",
                "Chaque groupe a sa boîte\u00a0: écrivez-y pour présenter un projet, rejoindre ses réunions ou poser une question sur un pays.",
                new Link(CountryGroupPages.ListPath, "Tous les groupes"),
                directory),
        ];
    }

    private static Contact Contact(ContentItem group)
        => new(new Link(ContentAddress.Of(group), Excerpt.Line(group.DisplayText)), Mailbox.LinkTo(group.As<CountryGroup>()?.ContactMailbox.Text));
}
