namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Finds the drivers of parts.</summary>
public interface IContentPartDisplayDriverResolver
{
    /// <summary>Those that display it in that mode.</summary>
    IReadOnlyList<IContentPartDisplayDriver> GetDisplayModeDrivers(string partName, string? displayMode);

    /// <summary>Those that edit it with that editor.</summary>
    IReadOnlyList<IContentPartDisplayDriver> GetEditorDrivers(string partName, string? editor);
}
