using System.Globalization;
using Verger.Engine.Storage.Databases;

namespace Verger.Engine.Storage.Schema;

/// <summary>Writes a column as SQL.</summary>
internal static class ColumnSql
{
    public static string Definition(Column column, Database database)
    {
        var name = Names.Quote(column.ColumnName);
        if (column.IsIdentity)
        {
            return $"{name} {database.IdentityColumn}";
        }

        var sql = $"{name} {database.ColumnType(column.DbType, column.Precision, column.Scale)}";
        sql += column.IsPrimaryKey ? " PRIMARY KEY" : "";
        sql += column.IsNotNull ? " NOT NULL" : "";
        sql += column.IsUnique ? " UNIQUE" : "";
        return column.Default is { } value ? $"{sql} DEFAULT {Literal(database.ToDatabase(value)!)}" : sql;
    }

    /// <summary>SQL takes no parameters where tables are created.</summary>
    private static string Literal(object value) => value switch
    {
        bool flag => flag ? "TRUE" : "FALSE",
        string or Guid => Text(value.ToString()!),
        DateTime date => Text(date.ToString("yyyy-MM-dd HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A column cannot have a default of the type {value.GetType()}."),
    };

    private static string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
