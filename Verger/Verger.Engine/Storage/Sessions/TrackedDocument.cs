namespace Verger.Engine.Storage.Sessions;

/// <summary>An object of the session and the row that it is stored in.</summary>
internal sealed class TrackedDocument(object item, long id, long version)
{
    public object Item { get; } = item;

    public long Id { get; } = id;

    /// <summary>The version of the row that the session knows.</summary>
    public long Version { get; set; } = version;
}
