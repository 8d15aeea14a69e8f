using Portability.Tests.Api;
using Portability.Tests.Metadata;

namespace Portability.Tests;

/// <summary>The repository's assemblies, read once for all tests of a class.</summary>
public sealed class CompiledRepository
{
    private readonly Lazy<IReadOnlyList<ApiReference>> _references;

    public CompiledRepository()
    {
        Portable = Open(Repository.PortableProjects());
        Kernel = Open(Repository.Projects("Verger"));
        Assemblies = new AssemblySet(Kernel.Concat(Portable));
        _references = new(ReadReferences);
    }

    internal IReadOnlyList<CompiledAssembly> Portable { get; }

    internal IReadOnlyList<CompiledAssembly> Kernel { get; }

    internal AssemblySet Assemblies { get; }

    /// <summary>Everything that modules and themes use of the kernel.</summary>
    internal IReadOnlyList<ApiReference> References => _references.Value;

    private static CompiledAssembly[] Open(IEnumerable<Project> projects) => [.. projects.Select(project => CompiledAssembly.Open(project.AssemblyPath))];

    private ApiReference[] ReadReferences()
    {
        var reader = new ReferenceReader(Assemblies);
        var compiled = Portable.SelectMany(reader.Read);
        var constants = Repository.PortableProjects().SelectMany(project => ConstantReader.Read(ModuleSource.Bind(project)));
        return [.. compiled.Concat(constants)];
    }
}
