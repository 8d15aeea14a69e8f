using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Names the index by its class.</summary>
public static class SchemaBuilderExtensions
{
    /// <inheritdoc cref="ISchemaBuilder.CreateMapIndexTableAsync"/>
    public static Task CreateMapIndexTableAsync<T>(this ISchemaBuilder builder, Action<ICreateTableCommand> table, string? collection = null)
        => builder.CreateMapIndexTableAsync(typeof(T), table, collection);

    /// <inheritdoc cref="ISchemaBuilder.AlterIndexTableAsync"/>
    public static Task AlterIndexTableAsync<T>(this ISchemaBuilder builder, Action<IAlterTableCommand> table, string? collection = null)
        => builder.AlterIndexTableAsync(typeof(T), table, collection);

    /// <inheritdoc cref="ISchemaBuilder.DropMapIndexTableAsync"/>
    public static Task DropMapIndexTableAsync<T>(this ISchemaBuilder builder, string? collection = null)
        => builder.DropMapIndexTableAsync(typeof(T), collection);
}
