using System.Collections;
using System.Linq.Expressions;
using Verger.Engine.Storage.Databases;
using Verger.Engine.Storage.Indexes;
using YesSql.Services;

namespace Verger.Engine.Storage.Queries;

/// <summary>
/// Writes a condition on an index as SQL. It means what SQL makes of it: a comparison with a value never finds an empty column, one with
/// null does. What has no translation is refused with its text, never evaluated in memory.
/// </summary>
internal sealed class ConditionWriter(Database database, IndexTable table, string alias, SqlStatement sql)
{
    private ParameterExpression _row = null!;

    public void Write(LambdaExpression condition)
    {
        _row = condition.Parameters[0];
        Condition(condition.Body);
    }

    private void Condition(Expression expression)
    {
        if (!Captured.DependsOn(expression, _row))
        {
            sql.Add((bool)Captured.ValueOf(expression)! ? "1 = 1" : "1 = 0");
            return;
        }

        switch (expression)
        {
            case BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } both:
                Combine(both, " AND ");
                break;
            case BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } either:
                Combine(either, " OR ");
                break;
            case BinaryExpression comparison:
                Compare(comparison);
                break;
            case UnaryExpression { NodeType: ExpressionType.Not } not:
                sql.Add("NOT (");
                Condition(not.Operand);
                sql.Add(')');
                break;
            case UnaryExpression { NodeType: ExpressionType.Convert } convert:
                Condition(convert.Operand);
                break;
            case MemberExpression { Member.Name: nameof(Nullable<int>.HasValue) } present when IsNullable(present.Expression):
                Value(present.Expression!);
                sql.Add(" IS NOT NULL");
                break;
            case MemberExpression:
                Value(expression);
                sql.Add(database.IsTrue);
                break;
            case MethodCallExpression call:
                Call(call);
                break;
            default:
                throw Unknown(expression);
        }
    }

    private void Combine(BinaryExpression expression, string word)
    {
        sql.Add('(');
        Condition(expression.Left);
        sql.Add(word);
        Condition(expression.Right);
        sql.Add(')');
    }

    private void Compare(BinaryExpression comparison)
    {
        var (left, right, type) = Captured.DependsOn(comparison.Left, _row)
            ? (comparison.Left, comparison.Right, comparison.NodeType)
            : (comparison.Right, comparison.Left, Mirrored(comparison.NodeType));
        if (Captured.DependsOn(right, _row))
        {
            Value(left);
            sql.Add(Operator(comparison));
            Value(right);
            return;
        }

        var value = database.ToDatabase(Captured.ValueOf(right));
        if (value is null && type is not (ExpressionType.Equal or ExpressionType.NotEqual))
        {
            // Nothing is less or greater than null, in C# as in SQL.
            sql.Add("1 = 0");
            return;
        }

        Value(left);
        if (value is null)
        {
            sql.Add(type == ExpressionType.Equal ? " IS NULL" : " IS NOT NULL");
            return;
        }

        sql.Add(Operator(comparison, type)).AddValue(value);
    }

    private void Call(MethodCallExpression call)
    {
        var name = call.Method.Name;
        if (call.Method.DeclaringType == typeof(DefaultQueryExtensions))
        {
            Extension(call);
        }
        else if (call.Method.DeclaringType == typeof(string) && call.Object is not null && name is nameof(string.Contains) or nameof(string.StartsWith) or nameof(string.EndsWith))
        {
            var text = EscapePattern(Known(call.Arguments[0], call)?.ToString() ?? "");
            Like(call.Object!, (name == nameof(string.StartsWith) ? "" : "%") + text + (name == nameof(string.EndsWith) ? "" : "%"), not: false);
        }
        else if (call.Method.DeclaringType == typeof(string) && name == nameof(string.IsNullOrEmpty))
        {
            sql.Add('(');
            Value(call.Arguments[0]);
            sql.Add(" IS NULL OR ");
            Value(call.Arguments[0]);
            sql.Add(" = '')");
        }
        else if (name == nameof(Equals) && call is { Object: not null, Arguments: [var other] })
        {
            Compare(Expression.Equal(call.Object, Expression.Convert(other, call.Object.Type)));
        }
        else if (name == nameof(Enumerable.Contains) && (call.Object ?? call.Arguments[0]) is var list && !Captured.DependsOn(list, _row))
        {
            In(call.Arguments[^1], (IEnumerable)Captured.ValueOf(list)!, not: false);
        }
        else
        {
            throw Unknown(call);
        }
    }

    private void Extension(MethodCallExpression call)
    {
        var column = call.Arguments[0];
        var argument = Known(call.Arguments[1], call) ?? throw Unknown(call);
        switch (call.Method.Name)
        {
            case nameof(DefaultQueryExtensions.IsIn):
                In(column, (IEnumerable)argument, not: false);
                break;
            case nameof(DefaultQueryExtensions.IsNotIn):
                In(column, (IEnumerable)argument, not: true);
                break;
            case nameof(DefaultQueryExtensions.IsLike):
                Like(column, (string)argument, not: false);
                break;
            case nameof(DefaultQueryExtensions.IsNotLike):
                Like(column, (string)argument, not: true);
                break;
            case nameof(DefaultQueryExtensions.NotContains):
                Like(column, $"%{EscapePattern((string)argument)}%", not: true);
                break;
            default:
                throw Unknown(call);
        }
    }

    private void In(Expression column, IEnumerable values, bool not)
    {
        var list = values.Cast<object?>().Select(database.ToDatabase).Where(value => value is not null).ToList();
        if (list.Count == 0)
        {
            sql.Add(not ? "1 = 1" : "1 = 0");
            return;
        }

        Value(column);
        sql.Add(not ? " NOT IN " : " IN ").AddList(list);
    }

    private void Like(Expression column, string pattern, bool not)
    {
        Value(column);
        sql.Add(not ? " NOT " : " ").Add(database.Like).Add(' ').AddValue(pattern).Add(" ESCAPE '\\'");
    }

    private void Value(Expression expression)
    {
        if (!Captured.DependsOn(expression, _row))
        {
            sql.AddValue(database.ToDatabase(Captured.ValueOf(expression)));
            return;
        }

        switch (expression)
        {
            case UnaryExpression { NodeType: ExpressionType.Convert } convert:
                Value(convert.Operand);
                break;
            case MemberExpression { Member.Name: nameof(Nullable<int>.Value) } value when IsNullable(value.Expression):
                Value(value.Expression!);
                break;
            case MemberExpression member when StripConvert(member.Expression) == _row && table.HasColumn(member.Member.Name):
                sql.Add(alias).Add('.').Add(Names.Quote(member.Member.Name));
                break;
            case BinaryExpression { NodeType: ExpressionType.Coalesce } coalesce:
                sql.Add("COALESCE(");
                Value(coalesce.Left);
                sql.Add(", ");
                Value(coalesce.Right);
                sql.Add(')');
                break;
            default:
                throw Unknown(expression);
        }
    }

    /// <summary>The value of a part that must be the same for all rows.</summary>
    private object? Known(Expression part, Expression whole) => Captured.DependsOn(part, _row) ? throw Unknown(whole) : Captured.ValueOf(part);

    private static Expression? StripConvert(Expression? expression)
        => expression is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : expression;

    private static bool IsNullable(Expression? expression) => expression is not null && Nullable.GetUnderlyingType(expression.Type) is not null;

    private static string EscapePattern(string text)
        => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    private static ExpressionType Mirrored(ExpressionType type) => type switch
    {
        ExpressionType.LessThan => ExpressionType.GreaterThan,
        ExpressionType.LessThanOrEqual => ExpressionType.GreaterThanOrEqual,
        ExpressionType.GreaterThan => ExpressionType.LessThan,
        ExpressionType.GreaterThanOrEqual => ExpressionType.LessThanOrEqual,
        _ => type,
    };

    private string Operator(BinaryExpression expression, ExpressionType? type = null) => (type ?? expression.NodeType) switch
    {
        ExpressionType.Equal => " = ",
        ExpressionType.NotEqual => " <> ",
        ExpressionType.LessThan => " < ",
        ExpressionType.LessThanOrEqual => " <= ",
        ExpressionType.GreaterThan => " > ",
        ExpressionType.GreaterThanOrEqual => " >= ",
        _ => throw Unknown(expression),
    };

    private NotSupportedException Unknown(Expression expression)
        => new($"A condition on {table.Type.Name} cannot say '{expression}': there is no SQL for it.");
}
