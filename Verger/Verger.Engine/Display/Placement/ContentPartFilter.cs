using OrchardCore.DisplayManagement.Descriptors;

namespace Verger.Engine.Display.Placement;

/// <summary><c>contentPart</c>: a part that the item that is shown has.</summary>
internal sealed class ContentPartFilter : IPlacementFilter
{
    public string Key => "contentPart";

    public Func<ShapePlacementContext, bool> Compile(string[] values)
        => context =>
        {
            if (ShownContent.Of(context) is { } item)
            {
                foreach (var value in values)
                {
                    if (item.Has(value))
                    {
                        return true;
                    }
                }
            }

            return false;
        };
}
