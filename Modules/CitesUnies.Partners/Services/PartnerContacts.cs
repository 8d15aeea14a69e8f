using CitesUnies.Partners.Drivers;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Partners.Services;

/// <summary>Leads those whose question is another institution's from the page « Nous joindre » to the partners, whose pages say how to reach them.</summary>
public sealed class PartnerContacts : IContactProvider
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<ContactDoor>> GetDoorsAsync() => Task.FromResult<IReadOnlyList<ContactDoor>>(
    [
        new ContactDoor(
            "Vous cherchez une autre institution\u202f?",
            "Ministère, agence, réseau d’élus\u00a0: la fiche de chaque institution partenaire dit ce qu’elle fait et rassemble ses adresses utiles.",
            new Link(PartnerInstitutionDisplayDriver.ListPath, "Voir les institutions partenaires"),
            Directory: []),
    ]);
}
