using OrchardCore.DisplayManagement.Descriptors;

namespace Verger.Engine.Display.Placement;

/// <summary><c>contentPart</c>: a part that the item that is shown has.</summary>
internal sealed class ContentPartFilter : IPlacementFilter
{
    public string Key => "contentPart";

    public Func<ShapePlacementContext, bool> Compile(string[] values)
        => context => ShownContent.Of(context) is { } item && Array.Exists(values, item.Has);
}
