using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;

namespace Verger.Engine.Display.Tables;

/// <summary>A descriptor as rendering reads it.</summary>
internal sealed class ShapeEntry(ShapeDescriptor descriptor)
{
    public ShapeDescriptor Descriptor { get; } = descriptor;

    public Func<ShapeCreatingContext, Task>[] Creating { get; } = [.. descriptor.CreatingAsync];

    public Func<ShapeCreatedContext, Task>[] Created { get; } = [.. descriptor.CreatedAsync];

    public Func<ShapeDisplayContext, Task>[] Displaying { get; } = [.. descriptor.DisplayingAsync];

    public Func<ShapeDisplayContext, Task>[] Processing { get; } = [.. descriptor.ProcessingAsync];

    public Func<ShapeDisplayContext, Task>[] Displayed { get; } = [.. descriptor.DisplayedAsync];

    public string[] Wrappers { get; } = [.. descriptor.Wrappers];

    public bool WatchesCreation => Creating.Length > 0 || Created.Length > 0;
}
