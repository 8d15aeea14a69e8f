using OrchardCore.Environment.Shell;

namespace OrchardCore.Setup.Services;

/// <summary>What a site is set up with.</summary>
public class SetupContext
{
    /// <summary>The site's settings, its database among them.</summary>
    public ShellSettings ShellSettings { get; set; } = new();

    /// <summary>Features enabled besides those of the recipe.</summary>
    public IEnumerable<string> EnabledFeatures { get; set; } = [];

    /// <summary>What was asked for, by Orchard's names: <c>SiteName</c>, <c>SiteTimeZone</c>, <c>AdminUsername</c>, <c>AdminEmail</c>, <c>AdminPassword</c>…</summary>
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();

    /// <summary>What went wrong, by field name.</summary>
    public IDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>();
}
