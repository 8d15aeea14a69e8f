using Portability.Tests.Api;

namespace Portability.Tests.Engine;

/// <summary>Whether what a module uses is in an assembly that one of its packages brings.</summary>
internal static class PackageGuard
{
    // An assembly bears its package's name. A module's package brings the two that hold its models and its interfaces; Orchard's storage brings YesSql's,
    // and its media the files that they are kept in.
    private static readonly Dictionary<string, string> s_broughtBy = new()
    {
        ["YesSql.Abstractions"] = "OrchardCore.Data.YesSql",
        ["YesSql.Core"] = "OrchardCore.Data.YesSql",
        ["OrchardCore.FileStorage.Abstractions"] = "OrchardCore.Media",
    };

    public static bool Brings(IReadOnlySet<string> packages, string assembly) =>
        packages.Contains(assembly)
        || (s_broughtBy.TryGetValue(assembly, out var bringer) && packages.Contains(bringer))
        || (assembly.EndsWith(".Core", StringComparison.Ordinal) && packages.Contains(assembly[..^".Core".Length]))
        || (assembly.EndsWith(".Abstractions", StringComparison.Ordinal) && packages.Contains(assembly[..^".Abstractions".Length]));

    /// <param name="module">The module's or theme's name.</param>
    /// <param name="packages">The packages that its build references.</param>
    /// <param name="references">What it uses.</param>
    /// <param name="assembliesOf">The genuine assemblies that declare an id; none when nobody knows.</param>
    public static IEnumerable<string> Missing(
        string module, IReadOnlySet<string> packages, IEnumerable<ApiReference> references, Func<string, IReadOnlyCollection<string>> assembliesOf) =>
        from reference in references
        let assemblies = assembliesOf(reference.Id)
        where assemblies.Count > 0 && !assemblies.Any(assembly => Brings(packages, assembly))
        select $"{module} uses {reference.Id} of {string.Join(" or ", assemblies)}, which none of its packages brings on the genuine engine. Name the feature that it belongs to in the manifest.";
}
