using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>Brings the data of a feature from one version to the next. Modules derive from <see cref="DataMigration"/>.</summary>
public interface IDataMigration
{
    /// <summary>Creates and changes tables; set before a step runs.</summary>
    ISchemaBuilder SchemaBuilder { get; set; }
}
