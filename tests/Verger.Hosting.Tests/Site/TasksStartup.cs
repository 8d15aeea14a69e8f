using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Verger.Hosting.Tests.Site;

[Feature("Tests.Tasks")]
internal sealed class TasksStartup(Script script) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => script.Configure("Tests.Tasks", services);
}
