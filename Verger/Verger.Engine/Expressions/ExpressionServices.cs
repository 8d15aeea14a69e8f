using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules.Services;
using Verger.Engine.Expressions.Filters;
using Verger.Engine.Expressions.Members;
using Verger.Expressions;

namespace Verger.Engine.Expressions;

/// <summary>The Liquid that lives in data.</summary>
public static class ExpressionServices
{
    /// <summary>Adds the renderer, the filters of Orchard that need nothing but the core, and slugs.</summary>
    public static IServiceCollection AddExpressions(this IServiceCollection services)
    {
        services.AddSingleton<ISlugService, SlugService>();
        services.AddSingleton<ExpressionCache>();
        services.AddSingleton<MemberTable>();
        services.AddSingleton<IExpressionMembers, ContentItemMembers>();
        services.AddSingleton<IExpressionMembers, ContentElementMembers>();
        services.AddScoped<IExpressionRenderer, ExpressionRenderer>();

        services.AddScoped<IExpressionFilter, SlugifyFilter>();
        services.AddScoped<IExpressionFilter, LocalFilter>();
        services.AddScoped<IExpressionFilter, UtcFilter>();
        services.AddScoped<IExpressionFilter, JsonFilter>();
        services.AddScoped<IExpressionFilter, TranslateFilter>();
        services.AddScoped<IExpressionFilter, SanitizeHtmlFilter>();
        services.AddScoped<IExpressionFilter, HrefFilter>();
        services.AddScoped<IExpressionFilter, AbsoluteUrlFilter>();
        services.AddScoped<IExpressionFilter, DisplayTextFilter>();
        services.AddScoped<IExpressionFilter, DisplayUrlFilter>();
        services.AddScoped<IExpressionFilter, ContentItemIdFilter>();
        return services;
    }
}
