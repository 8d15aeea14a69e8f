using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;

namespace Verger.Engine.Display.Contents;

/// <summary>Makes the drivers of parts. One a scope.</summary>
internal sealed class PartDisplayDriverResolver(ContentDisplayDrivers drivers, IServiceProvider services) : IContentPartDisplayDriverResolver
{
    public IReadOnlyList<IContentPartDisplayDriver> GetDisplayModeDrivers(string partName, string? displayMode) => Make(drivers.DisplayingPart(partName, displayMode));

    public IReadOnlyList<IContentPartDisplayDriver> GetEditorDrivers(string partName, string? editor) => Make(drivers.EditingPart(partName, editor));

    private IContentPartDisplayDriver[] Make(Type[] types)
        => types.Length == 0 ? [] : Array.ConvertAll(types, type => (IContentPartDisplayDriver)services.GetRequiredService(type));
}
