using System.Linq.Expressions;
using System.Reflection;

namespace Verger.Engine.Storage.Queries;

/// <summary>The value of a part of a condition that does not depend on the row: constants, captured variables, calls.</summary>
internal static class Captured
{
    public static object? ValueOf(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(Target(member.Expression)),
        MemberExpression { Member: PropertyInfo property } member => property.GetValue(Target(member.Expression), BindingFlags.DoNotWrapExceptions, null, null, null),
        MethodCallExpression call => call.Method.Invoke(Target(call.Object), BindingFlags.DoNotWrapExceptions, null, [.. call.Arguments.Select(ValueOf)], null),
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => array.Expressions.Select(ValueOf).ToArray(),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert when IsHarmless(convert) => ValueOf(convert.Operand),
        _ => Expression.Lambda(expression).Compile(preferInterpretation: true).DynamicInvoke(),
    };

    /// <summary>Whether the part depends on the row.</summary>
    public static bool DependsOn(Expression expression, ParameterExpression row)
    {
        var finder = new RowFinder(row);
        finder.Visit(expression);
        return finder.IsFound;
    }

    private static object? Target(Expression? expression) => expression is null ? null : ValueOf(expression);

    /// <summary>Boxing, lifting to a nullable type and looking at an object as its base class leave a value as it is; a number may only grow wider.</summary>
    private static bool IsHarmless(UnaryExpression convert)
    {
        var (from, to) = (convert.Operand.Type, Nullable.GetUnderlyingType(convert.Type) ?? convert.Type);
        return to.IsAssignableFrom(from) || from.IsEnum || (from == typeof(int) && to == typeof(long));
    }

    private sealed class RowFinder(ParameterExpression row) : ExpressionVisitor
    {
        public bool IsFound { get; private set; }

        public override Expression? Visit(Expression? node) => IsFound ? node : base.Visit(node);

        protected override Expression VisitParameter(ParameterExpression node)
        {
            IsFound |= node == row;
            return node;
        }
    }
}
