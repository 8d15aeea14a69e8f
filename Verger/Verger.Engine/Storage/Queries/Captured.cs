using System.Linq.Expressions;
using System.Reflection;

namespace Verger.Engine.Storage.Queries;

/// <summary>The value of a part of a condition that does not depend on the row: constants, captured variables, calls.</summary>
internal static class Captured
{
    public static object? ValueOf(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(Target(member)),
        MemberExpression { Member: PropertyInfo property } member => property.GetValue(Target(member)),
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

    private static object? Target(MemberExpression member) => member.Expression is null ? null : ValueOf(member.Expression);

    /// <summary>Boxing, lifting to a nullable type and looking at an object as its base class leave a value as it is.</summary>
    private static bool IsHarmless(UnaryExpression convert)
        => convert.Type.IsAssignableFrom(convert.Operand.Type) || Nullable.GetUnderlyingType(convert.Type) == convert.Operand.Type;

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
