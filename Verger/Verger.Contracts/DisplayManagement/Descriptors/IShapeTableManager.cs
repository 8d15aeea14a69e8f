namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>The shape tables, one a theme, each made once.</summary>
public interface IShapeTableManager
{
    /// <summary>The table of a theme; of no theme when null.</summary>
    Task<ShapeTable> GetShapeTableAsync(string? themeId);
}
