namespace YesSql;

/// <summary>The row that an object is stored in.</summary>
public class Document
{
    /// <summary>Given by the database when the row is written.</summary>
    public long Id { get; set; }

    /// <summary>The name that the class of the object is stored under.</summary>
    public string Type { get; set; } = "";

    /// <summary>The object as JSON.</summary>
    public string Content { get; set; } = "";

    /// <summary>Grows by one with each change; starts at 1.</summary>
    public long Version { get; set; }
}
