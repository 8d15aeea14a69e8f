using System.Reflection;
using Portability.Tests.Api;
using Portability.Tests.Metadata;

namespace Portability.Tests.Architecture;

/// <summary>What the contracts show must be Orchard's, or say by its namespace that it is not.</summary>
internal static class PublicTypes
{
    public static IEnumerable<string> NotOrchards(CompiledAssembly contracts, OrchardApi orchard, IReadOnlyCollection<string> excepted) =>
        from handle in contracts.Reader.TypeDefinitions
        where IsVisible(contracts, handle)
        let name = TypeNames.Of(contracts.Reader, handle)
        where !name.StartsWith("Verger.", StringComparison.Ordinal) && !excepted.Contains(name) && !orchard.Contains("T:" + name)
        let like = orchard.Like("T:" + name)
        select $"{name} is public in {contracts.Name} and Orchard Core 3.0 has no such type"
            + (like.Count == 0 ? "" : $" (it has {string.Join("; ", like)})")
            + ": make it internal to the Engine, move it to a namespace Verger.*, or list it in own-contract-types.txt with the reason.";

    private static bool IsVisible(CompiledAssembly assembly, System.Reflection.Metadata.TypeDefinitionHandle handle)
    {
        var type = assembly.Reader.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(assembly, type.GetDeclaringType()),
            _ => false,
        };
    }
}
