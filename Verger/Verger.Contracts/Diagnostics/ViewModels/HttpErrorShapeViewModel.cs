using System.Net;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.Diagnostics.ViewModels;

/// <summary>The shape <c>HttpError</c>: what an error page says, by its status. Alternates are <c>HttpError__404</c> and <c>HttpError__NotFound</c>.</summary>
public class HttpErrorShapeViewModel : ShapeViewModel
{
    /// <summary>For a status.</summary>
    public HttpErrorShapeViewModel(int? code)
        : base("HttpError")
    {
        Code = code;
        if (code is null)
        {
            return;
        }

        Metadata.Alternates.Add("HttpError__" + code);
        if (HttpStatusCode is { } status)
        {
            Metadata.Alternates.Add("HttpError__" + status);
        }
    }

    /// <summary>The status.</summary>
    public int? Code { get; }

    /// <summary>The status by name; null when it has none.</summary>
    public HttpStatusCode? HttpStatusCode => Code is { } code && Enum.IsDefined((HttpStatusCode)code) ? (HttpStatusCode)code : null;
}
