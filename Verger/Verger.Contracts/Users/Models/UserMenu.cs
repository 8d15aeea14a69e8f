using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>What somebody who is signed in can do with their account. Features add entries by a display driver of it.</summary>
public class UserMenu : Entity
{
}
