using OrchardCore.DisplayManagement.Descriptors;

namespace Verger.Engine.Display.Placement;

/// <summary><c>contentType</c>: the type of the item that is shown, or its stereotype; <c>*</c> at the end stands for anything.</summary>
internal sealed class ContentTypeFilter : IPlacementFilter
{
    public string Key => "contentType";

    public Func<ShapePlacementContext, bool> Compile(string[] values)
        => context =>
        {
            if (ShownContent.Of(context) is not { } item)
            {
                return false;
            }

            var stereotype = ShownContent.StereotypeOf(context);
            foreach (var value in values)
            {
                if (Wildcard.Matches(value, item.ContentType) || (stereotype is not null && Wildcard.Matches(value, stereotype)))
                {
                    return true;
                }
            }

            return false;
        };
}
