using System.ComponentModel;

namespace OrchardCore.Seo;

/// <summary>What the site tells robots, kept in the site settings.</summary>
public class RobotsSettings
{
    /// <summary>Whether robots may visit the site at all. True unless set otherwise.</summary>
    [DefaultValue(true)]
    public bool AllowAllAgents { get; set; } = true;

    /// <summary>Whether robots are kept from the dashboard. True unless set otherwise.</summary>
    [DefaultValue(true)]
    public bool DisallowAdmin { get; set; } = true;

    /// <summary>Lines that follow as they are.</summary>
    public string? AdditionalRules { get; set; }
}
