namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The drivers of a class of field.</summary>
/// <param name="contentFieldType">The class.</param>
public class ContentFieldDisplayOption(Type contentFieldType) : ContentFieldOptionBase(contentFieldType)
{
    private readonly List<ContentFieldDisplayDriverOption> _displayDrivers = [];
    private readonly List<ContentFieldDisplayDriverOption> _editorDrivers = [];

    /// <summary>Those that display it.</summary>
    public IReadOnlyList<ContentFieldDisplayDriverOption> DisplayModeDrivers => _displayDrivers;

    /// <summary>Those that edit it.</summary>
    public IReadOnlyList<ContentFieldDisplayDriverOption> EditorDrivers => _editorDrivers;

    internal void ForDisplayMode(Type driver, Func<string?, bool> predicate) => GetOrAdd(_displayDrivers, driver).DisplayMode = predicate;

    internal void ForEditor(Type driver, Func<string?, bool> predicate) => GetOrAdd(_editorDrivers, driver).Editor = predicate;

    internal void Remove(Type driver)
    {
        _displayDrivers.RemoveAll(option => option.DisplayDriverType == driver);
        _editorDrivers.RemoveAll(option => option.DisplayDriverType == driver);
    }

    private static ContentFieldDisplayDriverOption GetOrAdd(List<ContentFieldDisplayDriverOption> drivers, Type driver)
    {
        var option = drivers.Find(option => option.DisplayDriverType == driver);
        if (option is null)
        {
            drivers.Add(option = new(driver));
        }

        return option;
    }
}
