namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The drivers of a class of part.</summary>
/// <param name="contentPartType">The class.</param>
public class ContentPartDisplayOption(Type contentPartType) : ContentPartOptionBase(contentPartType)
{
    private readonly List<ContentPartDisplayDriverOption> _displayDrivers = [];
    private readonly List<ContentPartDisplayDriverOption> _editorDrivers = [];

    /// <summary>Those that display it.</summary>
    public IReadOnlyList<ContentPartDisplayDriverOption> DisplayDrivers => _displayDrivers;

    /// <summary>Those that edit it.</summary>
    public IReadOnlyList<ContentPartDisplayDriverOption> EditorDrivers => _editorDrivers;

    internal void ForDisplayMode(Type driver, Func<string?, bool> predicate) => GetOrAdd(_displayDrivers, driver).DisplayMode = predicate;

    internal void ForEditor(Type driver, Func<string?, bool> predicate) => GetOrAdd(_editorDrivers, driver).Editor = predicate;

    internal void Remove(Type driver)
    {
        _displayDrivers.RemoveAll(option => option.DisplayDriverType == driver);
        _editorDrivers.RemoveAll(option => option.DisplayDriverType == driver);
    }

    private static ContentPartDisplayDriverOption GetOrAdd(List<ContentPartDisplayDriverOption> drivers, Type driver)
    {
        var option = drivers.Find(option => option.DisplayDriverType == driver);
        if (option is null)
        {
            drivers.Add(option = new(driver));
        }

        return option;
    }
}
