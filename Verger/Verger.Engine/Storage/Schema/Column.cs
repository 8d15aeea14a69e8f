using YesSql.Sql.Schema;

namespace Verger.Engine.Storage.Schema;

/// <summary>A column as a migration describes it.</summary>
internal sealed class Column(string name, Type type) : ICreateColumnCommand, IAddColumnCommand, IAlterColumnCommand
{
    public string ColumnName { get; } = name;

    public Type DbType { get; private set; } = type;

    public byte? Precision { get; private set; }

    public byte? Scale { get; private set; }

    public object? Default { get; private set; }

    public int? Length { get; private set; }

    public bool IsUnique { get; private set; }

    public bool IsNotNull { get; private set; }

    public bool IsPrimaryKey { get; private set; }

    public bool IsIdentity { get; private set; }

    public IColumnCommand WithDefault(object? @default)
    {
        Default = @default;
        return this;
    }

    public IColumnCommand WithLength(int? length)
    {
        Length = length;
        return this;
    }

    public IColumnCommand Unlimited() => WithLength(null);

    public ICreateColumnCommand PrimaryKey()
    {
        IsPrimaryKey = true;
        return this;
    }

    public ICreateColumnCommand Identity()
    {
        IsIdentity = true;
        return this;
    }

    public ICreateColumnCommand NotNull()
    {
        IsNotNull = true;
        return this;
    }

    public ICreateColumnCommand Nullable()
    {
        IsNotNull = false;
        return this;
    }

    public ICreateColumnCommand Unique()
    {
        IsUnique = true;
        return this;
    }

    public ICreateColumnCommand NotUnique()
    {
        IsUnique = false;
        return this;
    }

    public ICreateColumnCommand WithPrecision(byte? precision)
    {
        Precision = precision;
        return this;
    }

    public ICreateColumnCommand WithScale(byte? scale)
    {
        Scale = scale;
        return this;
    }

    public IAlterColumnCommand WithType(Type dbType, int? length)
    {
        DbType = dbType;
        Length = length;
        return this;
    }

    public IAlterColumnCommand WithType(Type dbType, byte precision, byte scale)
    {
        DbType = dbType;
        Precision = precision;
        Scale = scale;
        return this;
    }
}
