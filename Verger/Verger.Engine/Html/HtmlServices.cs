using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Infrastructure.Html;

namespace Verger.Engine.Html;

/// <summary>Registers what keeps rich text safe.</summary>
public static class HtmlServices
{
    /// <summary>Adds <see cref="IHtmlSanitizerService"/>.</summary>
    public static IServiceCollection AddHtml(this IServiceCollection services) =>
        services.AddSingleton<IHtmlSanitizerService, HtmlSanitizerService>();
}
