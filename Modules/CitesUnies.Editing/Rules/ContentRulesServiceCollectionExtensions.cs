using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CitesUnies.Editing.Rules;

/// <summary>How a module registers the rules of its content types.</summary>
public static class ContentRulesServiceCollectionExtensions
{
    /// <summary>Makes the items of a type obey rules, in the editor and at import. The type has to carry the <c>ContentRulesPart</c>, as its last.</summary>
    /// <typeparam name="TRules">The class of the rules.</typeparam>
    /// <param name="services">The services of the module.</param>
    /// <param name="contentType">The technical name of the type.</param>
    public static IServiceCollection AddContentRules<TRules>(this IServiceCollection services, string contentType)
        where TRules : class, IContentRules
    {
        services.TryAddScoped<TRules>();
        return services.Configure<ContentRulesOptions>(options => options.Add(contentType, typeof(TRules)));
    }
}
