using DotLiquid;

namespace Verger.Engine.Expressions.Members;

/// <summary>An object as an expression sees it: its listed members, and nothing when it is written out itself.</summary>
internal sealed class MemberValue(object instance, Func<string, object?> get) : ILiquidizable, IIndexable
{
    public object Instance { get; } = instance;

    public object? this[object key] => key is string name ? get(name) : null;

    public bool ContainsKey(object key) => key is string;

    public object ToLiquid() => this;

    public override string ToString() => "";

    public override bool Equals(object? obj) => obj is MemberValue other && ReferenceEquals(Instance, other.Instance);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Instance);
}
