using System.Reflection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Verger.Engine.Recipes.Files;

/// <summary>The files that a module's assembly carries under their own paths: its recipes, what stands beside them, its <c>wwwroot</c>.</summary>
internal sealed class ModuleFiles(Assembly assembly) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath)
        => assembly.GetManifestResourceInfo(subpath.TrimStart('/')) is null
            ? new NotFoundFileInfo(subpath)
            : new ModuleFile(assembly, subpath.TrimStart('/'));

    public IDirectoryContents GetDirectoryContents(string subpath)
    {
        var folder = subpath.Trim('/') + "/";
        var files = Array.FindAll(assembly.GetManifestResourceNames(), name => Path.GetDirectoryName(name)?.Replace('\\', '/') + "/" == folder);
        return files.Length == 0 ? NotFoundDirectoryContents.Singleton : new ModuleFolder(Array.ConvertAll(files, name => new ModuleFile(assembly, name)));
    }

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
