using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Internships.Services;

/// <summary>Leads those who look for an internship from the page « Nous joindre » to the offers, each of which says whom to answer.</summary>
public sealed class InternshipContacts(InternshipOffers offers) : IContactProvider
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ContactDoor>> GetDoorsAsync() =>
    [
        new ContactDoor(
            "Vous cherchez un stage\u202f?",
            (await offers.ListAsync(new InternshipQuery(), page: 1, size: 1)).Total switch
            {
                0 => "Aucune offre n’est ouverte aujourd’hui. Les suivantes paraîtront au même endroit.",
                1 => "Une offre est ouverte en ce moment. Elle dit comment y répondre, et jusqu’à quand.",
                var open => $"{open}\u00a0offres sont ouvertes en ce moment. Chacune dit comment y répondre, et jusqu’à quand.",
            },
            new Link(InternshipPages.ListPath, "Voir les offres de stage"),
            Directory: []),
    ];
}
