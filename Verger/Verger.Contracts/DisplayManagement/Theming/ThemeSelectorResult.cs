namespace OrchardCore.DisplayManagement.Theming;

/// <summary>A theme that was proposed.</summary>
public class ThemeSelectorResult
{
    /// <summary>Of several proposals the one of the highest priority serves.</summary>
    public int Priority { get; set; }

    /// <summary>The theme's identifier.</summary>
    public string ThemeName { get; set; } = string.Empty;
}
