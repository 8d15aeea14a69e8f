using Verger.Engine.Storage.Databases;
using YesSql.Sql.Schema;

namespace Verger.Engine.Storage.Schema;

/// <summary>Collects the changes of a table as SQL.</summary>
/// <param name="table">The table, quoted.</param>
/// <param name="database">Where it is.</param>
/// <param name="names">How database indexes are called.</param>
internal sealed class TableAlteration(string table, Database database, Names names) : IAlterTableCommand
{
    public List<string> Statements { get; } = [];

    public void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null)
    {
        var added = new Column(columnName, dbType);
        column?.Invoke(added);
        Statements.Add($"ALTER TABLE {table} ADD COLUMN {ColumnSql.Definition(added, database)}");
    }

    public void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null) => AddColumn(columnName, typeof(T), column);

    public void AlterColumn(string columnName, Action<IAlterColumnCommand>? column = null)
    {
        var altered = new Column(columnName, typeof(void));
        column?.Invoke(altered);
        if (altered.DbType != typeof(void))
        {
            Statements.AddRange(database.AlterColumn(table, Names.Quote(columnName), database.ColumnType(altered.DbType, altered.Precision, altered.Scale)));
        }
    }

    public void RenameColumn(string columnName, string newName)
        => Statements.Add($"ALTER TABLE {table} RENAME COLUMN {Names.Quote(columnName)} TO {Names.Quote(newName)}");

    public void DropColumn(string columnName) => Statements.Add($"ALTER TABLE {table} DROP COLUMN {Names.Quote(columnName)}");

    public void CreateIndex(string indexName, params string[] columnNames)
        => Statements.Add($"CREATE INDEX {names.DatabaseIndex(indexName)} ON {table} ({string.Join(", ", columnNames.Select(Names.Quote))})");

    public void DropIndex(string indexName) => Statements.Add($"DROP INDEX {names.DatabaseIndex(indexName)}");
}
