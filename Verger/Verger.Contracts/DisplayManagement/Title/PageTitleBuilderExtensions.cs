using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Title;

/// <summary>Short forms.</summary>
public static class PageTitleBuilderExtensions
{
    /// <summary>The title with the usual separator.</summary>
    public static IHtmlContent GenerateTitle(this IPageTitleBuilder builder) => builder.GenerateTitle(null);
}
