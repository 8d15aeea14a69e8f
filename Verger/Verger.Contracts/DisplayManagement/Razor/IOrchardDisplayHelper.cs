namespace OrchardCore.DisplayManagement.Razor;

/// <summary>What views reach the site's services through, as extension methods of the modules; it renders shapes besides.</summary>
public interface IOrchardDisplayHelper : IOrchardHelper
{
    /// <summary>Renders shapes.</summary>
    IDisplayHelper DisplayHelper { get; }
}
