using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display.ContentDisplay;

namespace Verger.Engine.Display.Contents;

/// <summary>Which drivers serve, by part or field and by display mode or editor. Found out once.</summary>
internal sealed class ContentDisplayDrivers(IOptions<ContentDisplayOptions> options)
{
    private readonly ConcurrentDictionary<(string Name, string? Mode, Kind Kind), Type[]> _types = new();

    private enum Kind
    {
        PartDisplay,
        PartEditor,
        FieldDisplay,
        FieldEditor,
    }

    public Type[] DisplayingPart(string name, string? mode) => Find(name, mode, Kind.PartDisplay);

    public Type[] EditingPart(string name, string? editor) => Find(name, editor, Kind.PartEditor);

    public Type[] DisplayingField(string name, string? mode) => Find(name, mode, Kind.FieldDisplay);

    public Type[] EditingField(string name, string? editor) => Find(name, editor, Kind.FieldEditor);

    private Type[] Find(string name, string? mode, Kind kind)
        => _types.GetOrAdd((name, mode, kind), static (key, options) => [.. Serving(key.Name, key.Mode, key.Kind, options)], options.Value);

    private static IEnumerable<Type> Serving(string name, string? mode, Kind kind, ContentDisplayOptions options) => kind switch
    {
        Kind.PartDisplay => options.ContentPartOptions.GetValueOrDefault(name)?.DisplayDrivers
            .Where(driver => driver.DisplayMode(mode)).Select(driver => driver.DisplayDriverType) ?? [],
        Kind.PartEditor => options.ContentPartOptions.GetValueOrDefault(name)?.EditorDrivers
            .Where(driver => driver.Editor(mode)).Select(driver => driver.DisplayDriverType) ?? [],
        Kind.FieldDisplay => options.ContentFieldOptions.GetValueOrDefault(name)?.DisplayModeDrivers
            .Where(driver => driver.DisplayMode(mode)).Select(driver => driver.DisplayDriverType) ?? [],
        _ => options.ContentFieldOptions.GetValueOrDefault(name)?.EditorDrivers
            .Where(driver => driver.Editor(mode)).Select(driver => driver.DisplayDriverType) ?? [],
    };
}
