using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;
using OrchardCore.Users.ViewModels;

namespace Verger.Users.SignIn;

/// <summary>Name and password.</summary>
internal sealed class LoginFormDisplayDriver : DisplayDriver<LoginForm>
{
    public override IDisplayResult Edit(LoginForm form, BuildEditorContext context)
        => Initialize<LoginViewModel>("LoginFormCredentials", model => (model.UserName, model.RememberMe) = (form.UserName, form.RememberMe))
            .Location("Content:1");

    public override async Task<IDisplayResult> UpdateAsync(LoginForm form, UpdateEditorContext context)
    {
        var model = new LoginViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        (form.UserName, form.Password, form.RememberMe) = (model.UserName?.Trim(), model.Password, model.RememberMe);
        var faults = context.Updater.ModelState;

        // A box is ticked or it is not: whatever else is sent for it is no fault that anybody could mend.
        faults.Remove(Prefix + "." + nameof(model.RememberMe));
        if (string.IsNullOrEmpty(form.UserName))
        {
            faults.AddModelError(Prefix + "." + nameof(model.UserName), "Indiquez votre nom d’utilisateur ou votre adresse électronique.");
        }

        if (string.IsNullOrEmpty(form.Password))
        {
            faults.AddModelError(Prefix + "." + nameof(model.Password), "Indiquez votre mot de passe.");
        }

        return Edit(form, context);
    }
}
