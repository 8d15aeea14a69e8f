using System.Xml.Linq;
using Portability.Tests.Api;
using Portability.Tests.Architecture;
using Portability.Tests.Metadata;

namespace Portability.Tests;

/// <summary>The arrows between projects, and the size of files (docs/ARCHITECTURE.md).</summary>
public sealed class ArchitectureTests(CompiledRepository repository) : IClassFixture<CompiledRepository>
{
    private const int LongestFile = 400;

    private static readonly string[] s_sourceExtensions = [".cs", ".cshtml", ".css", ".js"];

    [Fact]
    public void The_kernel_knows_contracts_only() =>
        Faults.AssertNone(repository.Kernel.SelectMany(Arrows.OfKernel));

    [Fact]
    public void Modules_know_contracts_and_the_modules_that_their_manifest_names() =>
        Faults.AssertNone(Compiled("Modules").SelectMany(module => Arrows.OfModule(module, ListFile.Read("module-packages.txt"))));

    [Fact]
    public void Themes_know_contracts_and_view_models() =>
        Faults.AssertNone(Compiled("Themes").SelectMany(theme => Arrows.OfTheme(theme, ListFile.Read("module-packages.txt"))));

    [Fact]
    public void Projects_reference_what_the_arrows_allow()
    {
        Faults.AssertNone(
            from project in Repository.Projects("Modules")
            let manifest = Manifest.Of(CompiledAssembly.Open(project.AssemblyPath))
            from reference in ProjectReferences(project)
            where !manifest.DependsOn(reference)
            select $"{project.Name}.csproj references {reference}, which its Manifest does not name.");
        Faults.AssertNone(
            from project in Repository.Projects("Verger")
            from reference in ProjectReferences(project)
            where reference != ApiGuard.Contracts || project.Name == ApiGuard.Contracts
            select $"{project.Name}.csproj references {reference}: in the kernel only {ApiGuard.Contracts} is referenced.");
    }

    [Fact]
    public void Public_types_of_the_contracts_are_Orchards()
    {
        if (OrchardApi.AtHand() is not { } orchard)
            return;

        var contracts = repository.Kernel.Single(assembly => assembly.Name == ApiGuard.Contracts);
        Faults.AssertNone(PublicTypes.NotOrchards(contracts, orchard, ListFile.Read("own-contract-types.txt")));
    }

    [Fact]
    public void No_source_file_is_longer_than_a_concept() =>
        Faults.AssertNone(
            from file in SourceFiles(new DirectoryInfo(Repository.Root))
            let lines = File.ReadLines(file.FullName).Count()
            where lines > LongestFile
            select $"{Path.GetRelativePath(Repository.Root, file.FullName)} has {lines} lines, over {LongestFile}: which two concepts are in it?");

    private static IEnumerable<CompiledAssembly> Compiled(string folder) =>
        Repository.Projects(folder).Select(project => CompiledAssembly.Open(project.AssemblyPath));

    private static IEnumerable<string> ProjectReferences(Project project) =>
        XDocument.Load(project.File).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    private static IEnumerable<FileInfo> SourceFiles(DirectoryInfo directory) => directory.EnumerateFiles()
        .Where(file => s_sourceExtensions.Contains(file.Extension))
        .Concat(directory.EnumerateDirectories()
            .Where(child => child.Name is not ("bin" or "obj" or "node_modules" or "artifacts" or "App_Data") && child.Name[0] != '.')
            .SelectMany(SourceFiles));
}
