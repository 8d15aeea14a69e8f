using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Portability.Tests.Metadata;

/// <summary>An assembly opened for reading, never loaded: the guards look at what was compiled, not at what runs.</summary>
internal sealed class CompiledAssembly
{
    private readonly PEReader _file;
    private Dictionary<string, TypeDefinitionHandle>? _types;

    private CompiledAssembly(PEReader file)
    {
        _file = file;
        Reader = file.GetMetadataReader();
        Name = Reader.GetString(Reader.GetAssemblyDefinition().Name);
    }

    public string Name { get; }

    public MetadataReader Reader { get; }

    public IEnumerable<string> References =>
        Reader.AssemblyReferences.Select(handle => Reader.GetString(Reader.GetAssemblyReference(handle).Name));

    public static CompiledAssembly Open(string path) => FromImage([.. File.ReadAllBytes(path)]);

    public static CompiledAssembly FromImage(ImmutableArray<byte> image) => new(new PEReader(image));

    public MethodBodyBlock? Body(MethodDefinition method) =>
        method.RelativeVirtualAddress == 0 ? null : _file.GetMethodBody(method.RelativeVirtualAddress);

    /// <summary>Finds a type by its name as documentation ids write it: <c>Namespace.Outer`1.Inner</c>.</summary>
    public TypeDefinitionHandle? FindType(string name)
    {
        _types ??= Reader.TypeDefinitions.ToDictionary(handle => TypeNames.Of(Reader, handle), StringComparer.Ordinal);
        return _types.TryGetValue(name, out var handle) ? handle : null;
    }
}
