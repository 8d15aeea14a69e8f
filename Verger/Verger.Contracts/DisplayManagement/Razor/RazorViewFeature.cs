using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>What all views of a request share.</summary>
public class RazorViewFeature
{
    /// <summary>The site's settings.</summary>
    public ISite? Site { get; set; }

    /// <summary>The theme that the request is shown in.</summary>
    public IExtensionInfo? Theme { get; set; }

    /// <summary>The layout of the page.</summary>
    public IZoneHolding? ThemeLayout { get; set; }
}
