using Microsoft.AspNetCore.Html;

namespace Verger.Engine.Display.Errors;

/// <summary>An error page that needs nothing of the site, for when its theme is at fault.</summary>
internal static class PlainErrorPage
{
    public static IHtmlContent Of(int status)
    {
        var (title, text) = Texts(status);
        return new HtmlString(
            $"""
            <!DOCTYPE html>
            <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head>
            <body><main><h1>{title}</h1><p>{text}</p><p><a href="/">Retour à l’accueil</a></p></main></body></html>
            """);
    }

    /// <summary>What people read for a status: a heading and a sentence, as HTML.</summary>
    public static (string Title, string Text) Texts(int status) => status switch
    {
        404 => ("Page introuvable", "Cette page n’existe pas ou n’existe plus."),
        401 or 403 => ("Accès refusé", "Vous n’avez pas le droit de voir cette page."),
        < 500 => ("Demande incorrecte", "Votre demande n’a pas pu être comprise."),
        503 => ("Service indisponible", "Le site est momentanément indisponible. Réessayez dans quelques instants."),
        _ => ("Erreur", "Une erreur est survenue de notre côté. Elle a été enregistrée ; réessayez dans quelques instants."),
    };
}
