using Portability.Tests.Metadata;

namespace Portability.Tests.Api;

/// <summary>Promise 1 of the design: a module uses only what genuine Orchard Core 3.0 has. Each fault is a sentence for who made it.</summary>
internal static class ApiGuard
{
    /// <summary>The only assembly of the kernel that modules and themes may see.</summary>
    public const string Contracts = "Verger.Contracts";

    public static IEnumerable<string> OutsideContracts(IEnumerable<ApiReference> references) =>
        from reference in references
        where reference.Assembly != Contracts
        select $"{reference.User} uses {reference.Id} of {reference.Assembly}. Modules and themes may see {Contracts} only: use Orchard's interface for it, which belongs there.";

    public static IEnumerable<string> NotListed(IEnumerable<ApiReference> references, IReadOnlyCollection<string> committed)
    {
        var listed = committed.ToHashSet(StringComparer.Ordinal);
        return from reference in references
               where !listed.Contains(reference.Id)
               select $"{reference.User} uses {reference.Id}, which orchard-api-used.txt does not list. If genuine Orchard Core 3.0 has it, rewrite the list: {UsedApi.UpdateVariable}=1 dotnet test tests/Portability.Tests";
    }

    public static IEnumerable<string> NoLongerUsed(IEnumerable<ApiReference> references, IReadOnlyCollection<string> committed) =>
        from id in committed.Except(references.Select(reference => reference.Id), StringComparer.Ordinal)
        select $"{id} stands in orchard-api-used.txt and no module uses it any more. Rewrite the list: {UsedApi.UpdateVariable}=1 dotnet test tests/Portability.Tests";

    public static IEnumerable<string> NotOrchards(IEnumerable<string> ids, IEnumerable<ApiReference> references, OrchardApi orchard)
    {
        var users = references.ToLookup(reference => reference.Id, reference => reference.User, StringComparer.Ordinal);
        return from id in ids
               where !orchard.Contains(id)
               let like = orchard.Like(id)
               select $"{users[id].FirstOrDefault() ?? "orchard-api-used.txt"} uses {id}, which Orchard Core 3.0 does not have. "
                   + (like.Count == 0 ? "What Orchard lacks is a module of ours, not a contract." : "It has: " + string.Join("; ", like));
    }

    /// <summary>
    /// A class that implements an interface of the kernel compiles on genuine Orchard only if the kernel's has every member of the genuine one
    /// (but for those with a default implementation, which <paramref name="mayLack"/> names).
    /// </summary>
    public static IEnumerable<string> HalfInterfaces(CompiledAssembly module, AssemblySet assemblies, OrchardApi orchard, IReadOnlyCollection<string> mayLack)
    {
        var members = new MemberLookup(assemblies);
        var implemented =
            from type in module.Reader.TypeDefinitions
            from found in members.Interfaces(new DefinedType(module, type, TypeArguments.None))
            where ReferenceReader.IsKernel(found.Assembly.Name)
            select (Interface: found, Name: TypeNames.Of(found.Reader, found.Handle), By: TypeNames.Of(module.Reader, type));

        foreach (var (type, name, by) in implemented.DistinctBy(pair => pair.Name))
        {
            var ours = type.Definition.GetMethods().Select(method => DocumentationId.OfMethod(type.Reader, method)).ToHashSet(StringComparer.Ordinal);
            foreach (var id in orchard.MembersOf(name).Where(id => !ours.Contains(id) && !mayLack.Contains(id)))
                yield return $"{module.Name}: {by} implements {name}, whose genuine form also has {id}: it would not compile there. Add the member to Verger.Contracts and implement it, or, if Orchard gives it a default implementation, list it in orchard-default-members.txt.";
        }
    }
}
