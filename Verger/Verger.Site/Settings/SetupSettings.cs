using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;
using OrchardCore.Settings;

namespace Verger.Site.Settings;

/// <summary>What the site is set up with (its name, its time zone) wins over what the setup recipe says.</summary>
internal sealed class SetupSettings(ISiteService siteService) : IRecipeEventHandler
{
    private IDictionary<string, object>? _environment;

    public Task RecipeExecutingAsync(string executionId, RecipeDescriptor descriptor) => Task.CompletedTask;

    public Task RecipeStepExecutingAsync(RecipeExecutionContext context)
    {
        _environment = context.Environment;
        return Task.CompletedTask;
    }

    public Task RecipeStepExecutedAsync(RecipeExecutionContext context) => Task.CompletedTask;

    public async Task RecipeExecutedAsync(string executionId, RecipeDescriptor descriptor)
    {
        var (name, timeZone) = (Given("SiteName"), Given("SiteTimeZone"));
        if (!descriptor.IsSetupRecipe || (name is null && timeZone is null))
        {
            return;
        }

        var site = await siteService.LoadSiteSettingsAsync();
        site.SiteName = name ?? site.SiteName;
        site.TimeZoneId = timeZone ?? site.TimeZoneId;
        await siteService.UpdateSiteSettingsAsync(site);
    }

    public Task ExecutionFailedAsync(string executionId, RecipeDescriptor descriptor) => Task.CompletedTask;

    private string? Given(string name)
        => _environment is not null && _environment.TryGetValue(name, out var value) && value?.ToString() is { Length: > 0 } text ? text : null;
}
