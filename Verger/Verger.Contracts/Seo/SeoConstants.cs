namespace OrchardCore.Seo;

/// <summary>Names of the SEO feature.</summary>
public static class SeoConstants
{
    /// <summary>The file that robots ask for.</summary>
    public const string RobotsFileName = "robots.txt";

    /// <summary>The group of the settings page.</summary>
    public const string RobotsSettingsGroupId = "robotsSettings";
}
