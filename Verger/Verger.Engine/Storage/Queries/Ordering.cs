using System.Linq.Expressions;
using Verger.Engine.Storage.Databases;
using Verger.Engine.Storage.Indexes;

namespace Verger.Engine.Storage.Queries;

/// <summary>A column that a query orders by.</summary>
/// <param name="Table">The index.</param>
/// <param name="Column">Its property.</param>
/// <param name="Type">The type of the property.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
internal sealed record Ordering(IndexTable Table, string Column, Type Type, bool IsDescending)
{
    public bool IsText => Type == typeof(string);

    public static Ordering By(IndexTable table, LambdaExpression key, bool isDescending)
    {
        var body = key.Body;
        while (body is UnaryExpression { NodeType: ExpressionType.Convert } convert)
        {
            body = convert.Operand;
        }

        return body is MemberExpression { Expression: ParameterExpression } member && table.HasColumn(member.Member.Name)
            ? new Ordering(table, member.Member.Name, member.Type, isDescending)
            : throw new NotSupportedException($"Rows of {table.Type.Name} cannot be ordered by '{key.Body}': it is not a column.");
    }

    /// <summary>Writes the term. Empty columns come before all others, as in SQLite: PostgreSQL has to be told.</summary>
    public void Write(SqlStatement sql, Database database, string alias)
    {
        sql.Add(alias).Add('.').Add(Names.Quote(Column));
        if (IsText)
        {
            sql.Add(database.TextOrder);
        }

        sql.Add(IsDescending ? " DESC" : " ASC");
        if (!Type.IsValueType || Nullable.GetUnderlyingType(Type) is not null)
        {
            sql.Add(IsDescending ? " NULLS LAST" : " NULLS FIRST");
        }
    }
}
