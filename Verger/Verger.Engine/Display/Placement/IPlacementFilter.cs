using OrchardCore.DisplayManagement.Descriptors;

namespace Verger.Engine.Display.Placement;

/// <summary>A condition of <c>placement.json</c> that is made ready once, when the table is made.</summary>
internal interface IPlacementFilter
{
    /// <summary>Its name in the file.</summary>
    string Key { get; }

    /// <summary>What decides, given the texts of the file: one of them must match.</summary>
    Func<ShapePlacementContext, bool> Compile(string[] values);
}
