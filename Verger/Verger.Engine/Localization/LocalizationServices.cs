using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace Verger.Engine.Localization;

/// <summary>Translations of what people read.</summary>
public static class LocalizationServices
{
    /// <summary>Adds localizers that read the PO files of the enabled modules and of the site.</summary>
    public static IServiceCollection AddPoLocalization(this IServiceCollection services)
    {
        services.AddSingleton<IPluralRuleProvider, PluralRules>();
        services.AddSingleton<ITranslationProvider, ModuleTranslations>();
        services.AddSingleton<ITranslationProvider, SiteTranslations>();
        services.AddSingleton<ILocalizationManager, LocalizationManager>();
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory, PoStringLocalizerFactory>());
        services.Replace(ServiceDescriptor.Singleton<IHtmlLocalizerFactory, PoHtmlLocalizerFactory>());
        services.TryAddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.TryAddTransient(typeof(IHtmlLocalizer<>), typeof(HtmlLocalizer<>));
        services.TryAddTransient<IViewLocalizer, ViewLocalizer>();
        return services;
    }
}
