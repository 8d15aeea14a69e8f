using Portability.Tests.Api;
using Portability.Tests.Metadata;

namespace Portability.Tests.Architecture;

/// <summary>Who may reference whom (docs/ARCHITECTURE.md, « Rooms and arrows »). Each fault is a sentence.</summary>
internal static class Arrows
{
    private const string ModulePrefix = "CitesUnies.";

    /// <summary>Contracts reference nothing of ours; the rest of the kernel references contracts and nothing else of ours.</summary>
    public static IEnumerable<string> OfKernel(CompiledAssembly assembly) =>
        from reference in assembly.References
        where IsOurs(reference) && !(reference == ApiGuard.Contracts && assembly.Name != ApiGuard.Contracts)
        select assembly.Name == ApiGuard.Contracts
            ? $"{assembly.Name} references {reference}: contracts stand alone."
            : $"{assembly.Name} references {reference}: in the kernel, what one room needs of another is an interface in {ApiGuard.Contracts}; what is the portal's is not known there.";

    /// <summary>A module references the contracts, modules that its Manifest names, and packages that both engines have.</summary>
    public static IEnumerable<string> OfModule(CompiledAssembly assembly, IReadOnlyCollection<string> packages)
    {
        var manifest = Manifest.Of(assembly);
        return Foreign(assembly, packages).Concat(
            from reference in assembly.References
            where reference.StartsWith(ModulePrefix, StringComparison.Ordinal) && !manifest.DependsOn(reference)
            select $"{assembly.Name} references {reference}, which its Manifest does not name: add it to Dependencies, or do without.");
    }

    /// <summary>A theme references the contracts and the modules' view models.</summary>
    public static IEnumerable<string> OfTheme(CompiledAssembly assembly, IReadOnlyCollection<string> packages) =>
        Foreign(assembly, packages).Concat(
            from handle in assembly.Reader.TypeReferences
            let module = AssemblySet.AssemblyOf(assembly.Reader, handle)
            where module is not null && module.StartsWith(ModulePrefix, StringComparison.Ordinal)
            let type = TypeNames.Of(assembly.Reader, handle)
            where !type.StartsWith(module + ".ViewModels.", StringComparison.Ordinal)
            select $"{assembly.Name} uses {type}: of a module, a theme sees the view models (namespace {module}.ViewModels).");

    private static IEnumerable<string> Foreign(CompiledAssembly assembly, IReadOnlyCollection<string> packages) =>
        from reference in assembly.References
        where !Framework.Has(reference)
            && reference != ApiGuard.Contracts
            && !reference.StartsWith(ModulePrefix, StringComparison.Ordinal)
            && !packages.Contains(reference)
        select IsOurs(reference)
            ? $"{assembly.Name} references {reference}: of the kernel, a module sees {ApiGuard.Contracts} only."
            : $"{assembly.Name} references {reference}: a library that only one engine brings makes the module unportable. If both bring it, list it in module-packages.txt with the reason.";

    private static bool IsOurs(string assembly) =>
        ReferenceReader.IsKernel(assembly) || assembly.StartsWith(ModulePrefix, StringComparison.Ordinal);
}
