namespace YesSql.Sql.Schema;

/// <summary>The columns of a new table.</summary>
public interface ICreateTableCommand
{
    /// <summary>Adds a column.</summary>
    ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null);

    /// <summary>Adds a column.</summary>
    ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null);
}
