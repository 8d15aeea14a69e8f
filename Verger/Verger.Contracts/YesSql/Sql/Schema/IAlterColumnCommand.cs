namespace YesSql.Sql.Schema;

/// <summary>A change of a column. SQLite cannot change one to values of another kind: then add a column and drop the old one.</summary>
public interface IAlterColumnCommand : IColumnCommand
{
    /// <summary>Gives it another type.</summary>
    IAlterColumnCommand WithType(Type dbType, int? length);

    /// <summary>Gives it another type, with the digits of a decimal number.</summary>
    IAlterColumnCommand WithType(Type dbType, byte precision, byte scale);
}
