using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;

namespace Verger.Users.SignIn;

/// <summary>Who is signed in, and the way out.</summary>
internal sealed class UserMenuDisplayDriver : DisplayDriver<UserMenu>
{
    public override IDisplayResult Display(UserMenu model, BuildDisplayContext context) => Combine(
        View("UserMenuItems__SignedUser", model).Location("Content:1"),
        View("UserMenuItems__SignOut", model).Location("Content:100"));
}
