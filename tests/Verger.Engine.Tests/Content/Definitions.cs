using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;

namespace Verger.Engine.Tests.Content;

internal static class Definitions
{
    /// <summary>Gives pages a part.</summary>
    public static Task AddAsync<TPart>(IServiceProvider scope)
        => scope.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync("Page", type => type.WithPart<TPart>());
}
