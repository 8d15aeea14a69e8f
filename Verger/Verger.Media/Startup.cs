using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Services;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using Verger.Expressions;
using Verger.Media.Fields;
using Verger.Media.Files;
using Verger.Media.Profiles;
using Verger.Media.Recipes;
using Verger.Media.Resizing;
using Verger.Media.Serving;
using Verger.Recipes;

namespace Verger.Media;

/// <summary>The feature <c>OrchardCore.Media</c>.</summary>
[Feature("OrchardCore.Media")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<MediaOptions>, MediaOptionsConfiguration>();
        services.AddSingleton<MediaFileStore>();
        services.AddSingleton<IMediaFileStore>(provider => provider.GetRequiredService<MediaFileStore>());
        services.AddSingleton<MediaContentTypes>();
        services.AddSingleton<IMediaGate, OpenMedia>();
        services.AddContentField<MediaField>().UseDisplayDriver<MediaFieldDisplayDriver>();
        services.AddScoped<IExpressionFilter, AssetUrlFilter>();
        AddResizing(services);
        services.AddRecipeExecutionStep<MediaStep>();
        services.AddScoped<IRecipeStepValidator, MediaStepValidator>();
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapMedia(serviceProvider.GetRequiredService<IOptions<MediaOptions>>().Value);

    private static void AddResizing(IServiceCollection services)
    {
        services.AddSingleton(provider => new ResizedMediaLimits(
            provider.GetRequiredService<IShellConfiguration>().GetValue("OrchardCore_Media:ResizedCacheMegabytes", 256L) * 1024 * 1024,
            TimeSpan.FromDays(provider.GetRequiredService<IOptions<MediaOptions>>().Value.MaxCacheDays)));
        services.AddSingleton<ResizedMediaFolder>();
        services.AddSingleton<ResizedMedia>();
        services.AddSingleton<IBackgroundTask, ResizedMediaBackgroundTask>();
        services.AddScoped<IMediaTokenService, MediaTokenService>();
        services.AddScoped<IExpressionFilter, ResizeUrlFilter>();
        services.AddScoped<MediaProfiles>();
        services.AddScoped<IMediaProfileService, MediaProfileService>();
        services.AddRecipeExecutionStep<MediaProfilesStep>();
        services.AddScoped<IRecipeStepValidator, MediaProfilesStepValidator>();
    }
}
