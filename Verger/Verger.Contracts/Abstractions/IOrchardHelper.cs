using Microsoft.AspNetCore.Http;

namespace OrchardCore;

/// <summary>What views and controllers reach the site's services through, as extension methods of the modules.</summary>
public interface IOrchardHelper
{
    /// <summary>The request that is served.</summary>
    HttpContext HttpContext { get; }
}
