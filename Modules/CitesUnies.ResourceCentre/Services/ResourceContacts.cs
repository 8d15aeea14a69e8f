using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.ResourceCentre.Services;

/// <summary>Leads those who look for a document from the page « Nous joindre » to the resources.</summary>
public sealed class ResourceContacts : IContactProvider
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<ContactDoor>> GetDoorsAsync() => Task.FromResult<IReadOnlyList<ContactDoor>>(
    [
        new ContactDoor(
            "Vous cherchez un document\u202f?",
            "Comptes rendus, répertoires, études, photos et films sont au centre de ressources\u202f; ceux qui sont réservés aux adhérents s’ouvrent avec leur compte.",
            new Link(ResourcePages.ListPath, "Parcourir les ressources"),
            Directory: []),
    ]);
}
