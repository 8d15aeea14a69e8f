using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;
using Verger.Expressions;

namespace Verger.Content.Taxonomies;

/// <summary>The feature <c>OrchardCore.Taxonomies</c>.</summary>
[Feature("OrchardCore.Taxonomies")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<TaxonomyPart>();
        services.AddContentPart<TermPart>();
        services.AddContentField<TaxonomyField>().UseDisplayDriver<TaxonomyFieldDisplayDriver>();
        services.AddScopedIndexProvider<TaxonomyIndexProvider>();
        services.AddDataMigration<TaxonomyMigrations>();
        services.AddScoped<IExpressionFilter, TaxonomyTermsFilter>();
    }
}
