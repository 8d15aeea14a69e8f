using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;

namespace Verger.Engine.Display.Contents;

/// <summary>Makes the drivers of fields. One a scope.</summary>
internal sealed class FieldDisplayDriverResolver(ContentDisplayDrivers drivers, IServiceProvider services) : IContentFieldDisplayDriverResolver
{
    public IReadOnlyList<IContentFieldDisplayDriver> GetDisplayModeDrivers(string fieldName, string? displayMode) => Make(drivers.DisplayingField(fieldName, displayMode));

    public IReadOnlyList<IContentFieldDisplayDriver> GetEditorDrivers(string fieldName, string? editor) => Make(drivers.EditingField(fieldName, editor));

    private IContentFieldDisplayDriver[] Make(Type[] types)
        => types.Length == 0 ? [] : Array.ConvertAll(types, type => (IContentFieldDisplayDriver)services.GetRequiredService(type));
}
