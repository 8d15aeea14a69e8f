using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Modules;
using OrchardCore.Recipes.Models;
using OrchardCore.Setup.Services;

namespace Verger.Site.Setup;

/// <summary>
/// The setup page, at <c>/</c>; any other address says that there is no site yet. The token protects the form from other sites' pages too,
/// which cannot know it, so that no cookie is needed.
/// </summary>
[Area("OrchardCore.Setup")]
[Feature("OrchardCore.Setup")]
[SetupHeaders]
[IgnoreAntiforgeryToken]
[RequestSizeLimit(64 * 1024)]
public sealed class SetupController(ISetupService setup, SetupToken token, SetupRules rules, IClock clock) : Controller
{
    private const string RetryAfterSeconds = "120";

    /// <summary>The form.</summary>
    [HttpGet("/")]
    [HttpHead("/")]
    public async Task<IActionResult> Index() => Form(new SetupForm(), new FormErrors(), await setup.GetSetupRecipesAsync());

    /// <summary>Sets the site up, and leads to it.</summary>
    [HttpPost("/")]
    public async Task<IActionResult> Index([FromForm] SetupForm form)
    {
        var recipes = (await setup.GetSetupRecipesAsync()).ToArray();
        var errors = new FormErrors();
        var isRefused = IsWrongToken(form.Secret, errors);
        await rules.CheckAsync(form, recipes, errors);
        if (errors.Count > 0)
        {
            return Form(form, errors, recipes, isRefused ? StatusCodes.Status403Forbidden : StatusCodes.Status400BadRequest);
        }

        var context = ContextOf(form, recipes.First(recipe => recipe.Name == form.RecipeName));
        await setup.SetupAsync(context);
        if (context.Errors.Count == 0)
        {
            return LocalRedirect("~/");
        }

        foreach (var (property, message) in context.Errors)
        {
            errors.Add(FieldOf(property), message);
        }

        return Form(form, errors, recipes, errors[""].Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest);
    }

    /// <summary>Everything else: there is no site yet.</summary>
    [Route("{**path}")]
    public IActionResult Elsewhere()
    {
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        Response.Headers.RetryAfter = RetryAfterSeconds;
        return View(nameof(Elsewhere));
    }

    private bool IsWrongToken(string? secret, FormErrors errors)
    {
        if (string.IsNullOrWhiteSpace(secret))
        {
            errors.Add(nameof(SetupForm.Secret), "Le code d’installation est obligatoire.");
            return false;
        }

        var check = token.Check(secret);
        if (check != TokenCheck.Right)
        {
            errors.Add(nameof(SetupForm.Secret), check == TokenCheck.Replaced
                ? "Trop de codes faux : le journal du site en donne un nouveau, et l’ancien ne vaut plus."
                : "Ce code n’est pas celui que donne le journal du site.");
        }

        return check != TokenCheck.Right;
    }

    private ViewResult Form(SetupForm form, FormErrors errors, IEnumerable<RecipeDescriptor> recipes, int status = StatusCodes.Status200OK)
    {
        Response.StatusCode = status;
        return View(nameof(Index), SetupPage.Of(form, errors, recipes, clock.GetTimeZones()));
    }

    private static SetupContext ContextOf(SetupForm form, RecipeDescriptor recipe)
    {
        var context = new SetupContext
        {
            Recipe = recipe,
            Properties =
            {
                [SetupConstants.SiteName] = form.SiteName!.Trim(),
                [SetupConstants.SiteTimeZone] = form.SiteTimeZone!,
                [SetupConstants.AdminUsername] = form.UserName!.Trim(),
                [SetupConstants.AdminEmail] = form.Email!.Trim(),
                [SetupConstants.AdminPassword] = form.Password!,
            },
        };
        context.ShellSettings["DatabaseProvider"] = form.DatabaseProvider;
        context.ShellSettings["ConnectionString"] = form.DatabaseProvider == SetupForm.Postgres ? form.ConnectionString!.Trim() : null;
        return context;
    }

    private static string FieldOf(string property) => property switch
    {
        SetupConstants.AdminUsername => nameof(SetupForm.UserName),
        SetupConstants.AdminEmail => nameof(SetupForm.Email),
        SetupConstants.AdminPassword => nameof(SetupForm.Password),
        SetupConstants.DatabaseConnectionString => nameof(SetupForm.ConnectionString),
        SetupConstants.SiteTimeZone => nameof(SetupForm.SiteTimeZone),
        nameof(SetupForm.RecipeName) => nameof(SetupForm.RecipeName),
        _ => "",
    };
}
