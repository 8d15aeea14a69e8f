using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Portal.Services;

/// <summary>Adds what its contents answer to the page « Nous joindre ». Registered by the module whose contents they are.</summary>
public interface IContactProvider
{
    /// <summary>The module's doors: where questions of a kind are answered, or whom to write to about them.</summary>
    Task<IReadOnlyList<ContactDoor>> GetDoorsAsync();
}
