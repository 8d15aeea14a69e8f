using OrchardCore.DisplayManagement.Theming;

namespace Verger.Engine.Display.Tables;

/// <summary>The shape table of the theme that the request is shown in. One a scope.</summary>
internal sealed class RequestShapeTable(IThemeManager themes, ShapeTableManager manager)
{
    private SiteShapeTable? _table;

    public ValueTask<SiteShapeTable> GetAsync() => _table is not null ? new(_table) : FindAsync();

    private async ValueTask<SiteShapeTable> FindAsync()
        => _table = await manager.GetAsync((await themes.GetThemeAsync())?.Id);
}
