using Microsoft.AspNetCore.Http;

namespace Verger.Engine.Display.Errors;

/// <summary>The names of the alternates of <c>HttpError</c>, by status.</summary>
internal static class HttpErrorNames
{
    public static string? Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "BadRequest",
        StatusCodes.Status401Unauthorized => "Unauthorized",
        StatusCodes.Status403Forbidden => "Forbidden",
        StatusCodes.Status404NotFound => "NotFound",
        StatusCodes.Status500InternalServerError => "InternalServerError",
        _ => null,
    };
}
