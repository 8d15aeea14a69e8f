namespace YesSql.Indexes;

/// <summary>
/// A row made from one object. The table is named after the class; a migration creates it with <c>CreateMapIndexTableAsync</c>.
/// A class that wants the identifier of the object's row has a property <c>DocumentId</c>.
/// </summary>
public abstract class MapIndex : IIndex
{
    /// <inheritdoc/>
    public long Id { get; set; }
}
