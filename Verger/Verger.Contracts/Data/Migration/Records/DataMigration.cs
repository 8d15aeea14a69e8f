namespace OrchardCore.Data.Migration.Records;

/// <summary>The version that a migration has reached.</summary>
public class DataMigration
{
    /// <summary>The full name of the migration's class.</summary>
    public string? DataMigrationClass { get; set; }

    /// <summary>The version; null when it was undone.</summary>
    public int? Version { get; set; }
}
