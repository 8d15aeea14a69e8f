using System.Data.Common;
using Verger.Engine.Storage.Sessions;
using YesSql.Sql;
using YesSql.Sql.Schema;

namespace Verger.Engine.Storage.Schema;

/// <summary>Creates and changes tables in a session's transaction.</summary>
internal sealed class SchemaBuilder(DocumentSession session, Names names, DbTransaction transaction) : ISchemaBuilder
{
    public string TablePrefix => names.Prefix;

    public DbConnection Connection => Transaction.Connection!;

    public DbTransaction Transaction { get; } = transaction;

    public async Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection)
    {
        var columns = new TableCreation();
        columns.Column<long>(Names.Id, column => column.Identity());
        table(columns);
        var document = $"{Names.Quote(Names.DocumentId)} {session.Database.ColumnType(typeof(long))} NOT NULL REFERENCES {names.Document} (\"Id\") ON DELETE CASCADE";
        columns.Columns.RemoveAll(column => column.ColumnName == Names.DocumentId);
        await CreateAsync(indexType.Name, columns, document);
        await AlterTableAsync(indexType.Name, alteration => alteration.CreateIndex($"IDX_FK_{indexType.Name}", Names.DocumentId));
    }

    public Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection) => AlterTableAsync(indexType.Name, table);

    public Task DropMapIndexTableAsync(Type indexType, string? collection = null) => DropTableAsync(indexType.Name);

    public Task CreateTableAsync(string name, Action<ICreateTableCommand> table)
    {
        var columns = new TableCreation();
        table(columns);
        return CreateAsync(name, columns);
    }

    public async Task AlterTableAsync(string name, Action<IAlterTableCommand> table)
    {
        var alteration = new TableAlteration(names.Table(name), session.Database, names);
        table(alteration);
        foreach (var statement in alteration.Statements)
        {
            await session.ExecuteAsync(new SqlStatement().Add(statement));
        }
    }

    public Task DropTableAsync(string name) => session.ExecuteAsync(new SqlStatement().Add($"DROP TABLE {names.Table(name)}"));

    private Task CreateAsync(string name, TableCreation creation, params IEnumerable<string> more)
    {
        var columns = creation.Columns.Select(column => ColumnSql.Definition(column, session.Database)).Concat(more);
        return session.ExecuteAsync(new SqlStatement().Add($"CREATE TABLE {names.Table(name)} ({string.Join(", ", columns)})"));
    }
}
