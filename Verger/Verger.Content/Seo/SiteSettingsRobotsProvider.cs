using System.Text;
using OrchardCore.Seo;
using OrchardCore.Settings;

namespace Verger.Content.Seo;

/// <summary>What the site's settings tell robots.</summary>
internal sealed class SiteSettingsRobotsProvider(ISiteService siteService) : IRobotsProvider
{
    /// <inheritdoc/>
    public async Task<string> GetContentAsync()
    {
        var settings = (await siteService.GetSiteSettingsAsync()).As<RobotsSettings>();
        var content = new StringBuilder("User-agent: *").AppendLine();
        content.AppendLine(settings.AllowAllAgents ? "Allow: /" : "Disallow: /");
        if (settings.AllowAllAgents && settings.DisallowAdmin)
        {
            content.AppendLine("Disallow: /Admin");
        }

        return content.AppendLine(settings.AdditionalRules).ToString().TrimEnd();
    }
}
