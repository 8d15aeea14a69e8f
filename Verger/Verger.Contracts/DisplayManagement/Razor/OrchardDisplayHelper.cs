using Microsoft.AspNetCore.Http;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>The one that views are given.</summary>
internal sealed class OrchardDisplayHelper(HttpContext context, IDisplayHelper displayHelper) : IOrchardDisplayHelper
{
    public HttpContext HttpContext { get; } = context;

    public IDisplayHelper DisplayHelper { get; } = displayHelper;
}
