using System.Data.Common;
using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>
/// Creates and changes tables, within the session's transaction: what fails leaves nothing behind. Names are given without the
/// site's table prefix.
/// </summary>
public interface ISchemaBuilder
{
    /// <summary>What stands before the name of every table and index; may be empty.</summary>
    string TablePrefix { get; }

    /// <summary>The connection of the transaction.</summary>
    DbConnection Connection { get; }

    /// <summary>The transaction that all of it happens in.</summary>
    DbTransaction Transaction { get; }

    /// <summary>Creates the table of an index, with <c>Id</c> and <c>DocumentId</c> besides the given columns. Rows go when their document does.</summary>
    Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection);

    /// <summary>Changes the table of an index.</summary>
    Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection);

    /// <summary>Drops the table of an index.</summary>
    Task DropMapIndexTableAsync(Type indexType, string? collection = null);

    /// <summary>Creates a table.</summary>
    Task CreateTableAsync(string name, Action<ICreateTableCommand> table);

    /// <summary>Changes a table.</summary>
    Task AlterTableAsync(string name, Action<IAlterTableCommand> table);

    /// <summary>Drops a table.</summary>
    Task DropTableAsync(string name);
}
