using YesSql.Sql.Schema;

namespace Verger.Engine.Storage.Schema;

/// <summary>Collects the columns of a new table.</summary>
internal sealed class TableCreation : ICreateTableCommand
{
    public List<Column> Columns { get; } = [];

    public ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null)
    {
        var added = new Column(columnName, dbType);
        column?.Invoke(added);
        Columns.Add(added);
        return this;
    }

    public ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null) => Column(columnName, typeof(T), column);
}
