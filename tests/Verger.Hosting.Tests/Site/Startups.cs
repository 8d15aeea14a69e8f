using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using Verger.Hosting.Tests.Features;
using YesSql;

namespace Verger.Hosting.Tests.Site;

[Feature("Tests.Tasks")]
internal sealed class TasksStartup(Script script) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => script.Configure("Tests.Tasks", services);
}

/// <summary>The root of the site reads its database.</summary>
[Feature("Tests.Home")]
internal sealed class HomeStartup(Script script) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => script.Configure("Tests.Home", services);

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => routes.MapGet("/", async (ISession session) => $"{await session.Query<OrchardCore.Environment.Shell.Descriptor.Models.ShellDescriptor>().CountAsync()} site");
}

[Feature("Tests.Page")]
internal sealed class PageStartup(Script script) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => script.Configure("Tests.Page", services);

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => routes.MapGet("/page", () => "page");
}

[Feature("Tests.Other")]
internal sealed class OtherStartup : StartupBase
{
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => routes.MapGet("/other", () => "other");
}

[Feature("Tests.Data")]
internal sealed class DataStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddDataMigration<DataMigrations>().AddIndexProvider<WordIndexProvider>();
}

[Feature("Tests.BrokenServices")]
internal sealed class BrokenServicesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => throw new InvalidOperationException("no services");
}

[Feature("Tests.BrokenPipeline")]
internal sealed class BrokenPipelineStartup : StartupBase
{
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => throw new InvalidOperationException("no pipeline");
}

[Feature("Tests.BrokenMigration")]
internal sealed class BrokenMigrationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddDataMigration<BrokenMigrations>();
}
