namespace Portability.Tests.Architecture;

/// <summary>The assemblies of .NET and ASP.NET Core: those that lie in the folders of the two shared frameworks.</summary>
internal static class Framework
{
    private static readonly string[] s_folders =
    [
        Path.GetDirectoryName(typeof(object).Assembly.Location)!,
        Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Http.HttpContext).Assembly.Location)!,
    ];

    public static bool Has(string assembly) => s_folders.Any(folder => File.Exists(Path.Combine(folder, assembly + ".dll")));
}
