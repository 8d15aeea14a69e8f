namespace OrchardCore.Data.Migration.Records;

/// <summary>The versions that migrations have reached. The site has one.</summary>
public class DataMigrationRecord
{
    /// <summary>The identifier of its row.</summary>
    public long Id { get; set; }

    /// <summary>One for each migration that has run.</summary>
    public List<DataMigration> DataMigrations { get; set; } = [];
}
