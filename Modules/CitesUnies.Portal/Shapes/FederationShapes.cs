using CitesUnies.Portal.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace CitesUnies.Portal.Shapes;

/// <summary>Gives the shape <c>FederationDetails</c>, in its property <c>Details</c>, what the site's settings hold of the federation.</summary>
public sealed class FederationShapes : ShapeTableProvider
{
    /// <inheritdoc/>
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("FederationDetails").OnProcessing(async context =>
            context.Shape.Properties["Details"] = await context.ServiceProvider.GetRequiredService<FederationSettings>().ReadAsync());
        return ValueTask.CompletedTask;
    }
}
