namespace YesSql.Sql.Schema;

/// <summary>A column of a new table. It may be empty unless told otherwise.</summary>
public interface ICreateColumnCommand : IColumnCommand
{
    /// <summary>Whether no two rows may hold the same value.</summary>
    bool IsUnique { get; }

    /// <summary>Whether it may not be empty.</summary>
    bool IsNotNull { get; }

    /// <summary>Whether rows are identified by it.</summary>
    bool IsPrimaryKey { get; }

    /// <summary>Whether the database numbers it.</summary>
    bool IsIdentity { get; }

    /// <summary>Rows are identified by it.</summary>
    ICreateColumnCommand PrimaryKey();

    /// <summary>The database numbers it, and rows are identified by it.</summary>
    ICreateColumnCommand Identity();

    /// <summary>It may not be empty.</summary>
    ICreateColumnCommand NotNull();

    /// <summary>It may be empty.</summary>
    ICreateColumnCommand Nullable();

    /// <summary>No two rows may hold the same value; any number may be empty.</summary>
    ICreateColumnCommand Unique();

    /// <summary>Rows may hold the same value.</summary>
    ICreateColumnCommand NotUnique();

    /// <summary>Sets <see cref="IColumnCommand.Precision"/>.</summary>
    ICreateColumnCommand WithPrecision(byte? precision);

    /// <summary>Sets <see cref="IColumnCommand.Scale"/>.</summary>
    ICreateColumnCommand WithScale(byte? scale);
}
