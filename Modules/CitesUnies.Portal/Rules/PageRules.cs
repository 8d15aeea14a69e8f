using CitesUnies.Editing.Checks;
using CitesUnies.Editing.Rules;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Modules.Services;
using OrchardCore.Title.Models;

namespace CitesUnies.Portal.Rules;

/// <summary>The rules of pages: a text, and an address that the portal does not answer by itself, at which the page would never be seen.</summary>
public sealed class PageRules(IMappedRoutes routes, ISlugService slugs) : IContentRules
{
    /// <inheritdoc/>
    public ValueTask CheckAsync(RuleContext context)
    {
        if (context.ContentItem.As<Page>() is { } page)
        {
            context.RequireHtml(FieldKey.Of<Page, HtmlField>(nameof(Page.Body)), "Texte", page.Body.Html);
            CheckAddress(context);
        }

        return ValueTask.CompletedTask;
    }

    // A page without an address gets one from its title, but only once it is saved.
    private void CheckAddress(RuleContext context)
    {
        var address = context.ContentItem.As<AutoroutePart>();
        if (address?.Disabled == true)
        {
            return;
        }

        var path = address?.Path?.Trim().Trim('/');
        if (string.IsNullOrEmpty(path))
        {
            path = slugs.Slugify(context.ContentItem.As<TitlePart>()?.Title ?? string.Empty);
        }

        if (path.Length > 0 && routes.Answers(path))
        {
            context.Fault(FieldKey.Of<AutoroutePart>(nameof(AutoroutePart.Path)), $"« /{path} » est déjà une adresse du portail : donnez-en une autre à cette page.");
        }
    }
}
