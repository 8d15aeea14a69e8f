namespace YesSql.Sql.Schema;

/// <summary>Changes of a table, made in the order given.</summary>
public interface IAlterTableCommand
{
    /// <summary>Adds a column.</summary>
    void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null);

    /// <summary>Adds a column.</summary>
    void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null);

    /// <summary>Changes a column.</summary>
    void AlterColumn(string columnName, Action<IAlterColumnCommand>? column = null);

    /// <summary>Renames a column.</summary>
    void RenameColumn(string columnName, string newName);

    /// <summary>Drops a column. What a database index uses must leave that index first.</summary>
    void DropColumn(string columnName);

    /// <summary>Creates a database index. Its name is unique in the database; one too long is shortened.</summary>
    void CreateIndex(string indexName, params string[] columnNames);

    /// <summary>Drops a database index.</summary>
    void DropIndex(string indexName);
}
