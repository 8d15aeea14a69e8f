using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Portability.Tests.Api;

/// <summary>A module's C# files, bound against the assemblies beside the tests.</summary>
internal static class ModuleSource
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.CSharp13);

    private static readonly string[] s_assemblies =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    public static IEnumerable<SyntaxTree> Trees(Project project) =>
        project.Sources(".cs").Concat(GlobalUsings(project)).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), s_options, file));

    public static CSharpCompilation Bind(Project project)
    {
        var references = s_assemblies.Where(path => path != project.AssemblyPath).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(project.Name, Trees(project), references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(3).ToArray();
        Assert.True(errors.Length == 0, $"{project.Name} was not understood from its sources: {string.Join("; ", errors.AsEnumerable())}");
        return compilation;
    }

    /// <summary>The namespaces that the build opens everywhere, as it last wrote them.</summary>
    private static IEnumerable<string> GlobalUsings(Project project)
    {
        var obj = new DirectoryInfo(Path.Combine(project.Folder, "obj"));
        return obj.Exists
            ? obj.EnumerateFiles("*.GlobalUsings.g.cs", SearchOption.AllDirectories).OrderByDescending(file => file.LastWriteTimeUtc).Take(1).Select(file => file.FullName)
            : [];
    }
}
