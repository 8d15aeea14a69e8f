namespace YesSql.Sql.Schema;

/// <summary>A column of a table. Text, whole numbers, decimals, floating-point numbers, booleans, UTC dates and GUIDs can be stored.</summary>
public interface IColumnCommand
{
    /// <summary>Its name: that of the index's property.</summary>
    string ColumnName { get; }

    /// <summary>Total digits of a decimal number; null leaves it to the database.</summary>
    byte? Precision { get; }

    /// <summary>Digits after the point of a decimal number.</summary>
    byte? Scale { get; }

    /// <summary>The type of its values in C#.</summary>
    Type DbType { get; }

    /// <summary>What rows hold that are not told otherwise.</summary>
    object? Default { get; }

    /// <summary>The longest text expected. No database of ours refuses or cuts a longer one.</summary>
    int? Length { get; }

    /// <summary>Sets <see cref="Default"/>.</summary>
    IColumnCommand WithDefault(object? @default);

    /// <summary>Sets <see cref="Length"/>.</summary>
    IColumnCommand WithLength(int? length);

    /// <summary>Says that text may be of any length.</summary>
    IColumnCommand Unlimited();
}
