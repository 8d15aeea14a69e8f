namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Finds the drivers of fields.</summary>
public interface IContentFieldDisplayDriverResolver
{
    /// <summary>Those that display it in that mode.</summary>
    IReadOnlyList<IContentFieldDisplayDriver> GetDisplayModeDrivers(string fieldName, string? displayMode);

    /// <summary>Those that edit it with that editor.</summary>
    IReadOnlyList<IContentFieldDisplayDriver> GetEditorDrivers(string fieldName, string? editor);
}
