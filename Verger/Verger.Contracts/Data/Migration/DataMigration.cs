using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>
/// Brings the data of a feature from one version to the next, by convention: <c>Create()</c> or <c>CreateAsync()</c> runs first and
/// returns the version reached; then <c>UpdateFrom{n}()</c> or <c>UpdateFrom{n}Async()</c> for that version, as long as there is one;
/// <c>Uninstall()</c> or <c>UninstallAsync()</c> undoes it all.
/// See https://docs.orchardcore.net/en/latest/reference/modules/Migrations/.
/// </summary>
public abstract class DataMigration : IDataMigration
{
    /// <inheritdoc/>
    public ISchemaBuilder SchemaBuilder { get; set; } = null!;
}
