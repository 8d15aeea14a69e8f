namespace OrchardCore.Environment.Shell;

/// <summary>Where the data of the site are kept.</summary>
public class ShellOptions
{
    /// <summary>The folder of all data (<c>App_Data</c>), absolute.</summary>
    public string ShellsApplicationDataPath { get; set; } = string.Empty;

    /// <summary>Name of the folder of sites within it.</summary>
    public string ShellsContainerName { get; set; } = "Sites";
}
