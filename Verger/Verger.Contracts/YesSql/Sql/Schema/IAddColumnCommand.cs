namespace YesSql.Sql.Schema;

/// <summary>A column added to a table. It may be empty.</summary>
public interface IAddColumnCommand : IColumnCommand;
