using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace Verger.Engine.Recipes.Files;

/// <summary>A file that a module's assembly carries. Its path for people starts with the module's name.</summary>
internal sealed class ModuleFile(Assembly assembly, string path) : IFileInfo
{
    public bool Exists => true;

    public long Length
    {
        get
        {
            using var stream = CreateReadStream();
            return stream.Length;
        }
    }

    public string? PhysicalPath => null;

    public string Name => Path.GetFileName(path);

    public string DisplayPath => $"{assembly.GetName().Name}/{path}";

    public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

    public bool IsDirectory => false;

    public Stream CreateReadStream() => assembly.GetManifestResourceStream(path)!;
}
