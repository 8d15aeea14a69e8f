using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrchardCore.Environment.Shell.Descriptor;

namespace Verger.Site.HealthChecks;

/// <summary>Whether the database answers, and holds a site that is set up.</summary>
internal sealed class DatabaseHealthCheck(IShellDescriptorManager descriptors) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await descriptors.GetShellDescriptorAsync() is null ? HealthCheckResult.Unhealthy("The site is not set up.") : HealthCheckResult.Healthy();
        }
        catch (Exception exception)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", exception);
        }
    }
}
