using Microsoft.CodeAnalysis;
using System.Reflection.Metadata;
using Portability.Tests.Fixtures;
using Portability.Tests.Metadata;

namespace Portability.Tests;

/// <summary>The ids are held against the compiler's own, for every member of a source that has all the hard cases.</summary>
public sealed class DocumentationIdTests
{
    private const string HardCases = """
        using System;
        using System.Collections.Generic;
        namespace Shapes;
        public delegate void Drawn<in T>(T what);
        public enum Colour { Red, Green }
        public struct Point { public int X; public static Point operator +(Point a, Point b) => a; public static implicit operator int(Point p) => 0; public static explicit operator Point(string s) => default; public static bool operator ==(Point a, Point b) => true; public static bool operator !=(Point a, Point b) => false; public override bool Equals(object? o) => true; public override int GetHashCode() => 0; }
        public interface INamed { string Name { get; } event EventHandler Renamed; }
        public class Outer<T> where T : class
        {
            public T? Value;
            public Outer(T value, in int size) => Value = value;
            static Outer() { }
            public class Inner<U, V>
            {
                public Dictionary<T, U[]>? Map { get; set; }
                public W Pick<W>(T t, U u, W w, Outer<U[]>.Inner<int, List<V?>> x) where W : struct => w;
                public struct Deepest { public (T, U) Pair; public void Take(Deepest other) { } }
            }
            public bool TryGet(string key, out T? found, ref int[] counts, int[,,] cube, int[][,] mixed) { found = null; return false; }
            public T this[int i, string s] { get => Value!; set { } }
            public unsafe void Raw(int* p, void** q, nint n, dynamic d, DateTime? when, params string[] rest) { }
            public event Drawn<Outer<T>>? Drawn;
            public void Fire(Action<T, Func<Colour?>> a) => Drawn?.Invoke(this);
            protected internal virtual System.Threading.Tasks.Task<IEnumerable<T>> LoadAsync<A, B>(IReadOnlyDictionary<A, Func<B, T>> by) where A : notnull => throw new Exception();
        }
        public sealed class Named : INamed, IComparable<Named>
        {
            string INamed.Name => "";
            event EventHandler INamed.Renamed { add { } remove { } }
            int IComparable<Named>.CompareTo(Named? other) => 0;
            public required string Title { get; init; }
            public static Named operator checked -(Named a) => a;
            public static Named operator -(Named a) => a;
        }
        public record Pair(int Left, Outer<string>.Inner<int, int> Right);
        """;

    [Fact]
    public void Every_id_is_the_compilers()
    {
        var fixture = Compile.Assembly("Shapes", HardCases);

        var ours = OfAll(fixture.Assembly).Where(id => !IsUnspeakable(id)).ToHashSet();
        var compilers = OfAll(fixture.Compilation.Assembly.GlobalNamespace).ToHashSet();

        Assert.True(compilers.Count > 50, $"only {compilers.Count} members were looked at");
        Assert.Empty(compilers.Except(ours));
        Assert.Equal(["F:Shapes.Outer`1.Drawn"], ours.Except(compilers)); // the hidden field of the event of that name
    }

    /// <summary>Types and fields that the compiler adds have no id of their own there.</summary>
    private static bool IsUnspeakable(string id) => id.Contains("Attribute") || id.Contains('<') || id.Contains("k__BackingField") || id.EndsWith(".value__", StringComparison.Ordinal);

    private static IEnumerable<string> OfAll(CompiledAssembly assembly)
    {
        var reader = assembly.Reader;
        foreach (var type in reader.TypeDefinitions)
        {
            yield return DocumentationId.OfType(reader, type);
            foreach (var field in reader.GetTypeDefinition(type).GetFields())
                yield return DocumentationId.OfField(reader, field);
            foreach (var method in reader.GetTypeDefinition(type).GetMethods())
                yield return DocumentationId.OfMethod(reader, method);
        }
    }

    private static IEnumerable<string> OfAll(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            var isAccessor = member is IMethodSymbol { AssociatedSymbol: not null };
            var isBackingField = member is IFieldSymbol { AssociatedSymbol: not null };
            var isValueTypesConstructor = member is IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true, ContainingType.IsValueType: true };
            if (member is not INamespaceSymbol && !isAccessor && !isBackingField && !isValueTypesConstructor)
                yield return member.GetDocumentationCommentId()!;
            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var id in OfAll(inner))
                    yield return id;
            }
        }
    }
}
