using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Verger.Site.Deployment;

/// <summary>
/// The files of a package that somebody else may have made. Only what was found within it, under a plain name, can be read: no path that a
/// recipe writes leads anywhere else, and links are not followed.
/// </summary>
internal sealed class PackageFiles : IFileProvider
{
    /// <summary>The recipe of a package, at its root.</summary>
    public const string Recipe = "Recipe.json";

    private readonly Dictionary<string, IFileInfo> _files = new(StringComparer.Ordinal);
    private readonly PackageLimits _limits;
    private int _count;

    /// <summary>Looks through a package.</summary>
    /// <exception cref="InvalidDataException">It is none, or holds what it must not hold: the message, in French, says what.</exception>
    public PackageFiles(IFileProvider package, PackageLimits limits)
    {
        _limits = limits;
        Find(package, "", 0);
        if (!_files.ContainsKey(Recipe))
        {
            throw new InvalidDataException($"Ce paquet n’a pas de fichier « {Recipe} » à sa racine : ce n’est pas un export, ou l’export n’a pas été mené à son terme.");
        }
    }

    public IFileInfo GetFileInfo(string subpath) => _files.GetValueOrDefault(subpath.TrimStart('/')) ?? new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private void Find(IFileProvider package, string folder, int depth)
    {
        foreach (var entry in package.GetDirectoryContents(folder))
        {
            var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            Check(entry, path, depth);
            if (entry.IsDirectory)
            {
                Find(package, path, depth + 1);
            }
            else if (!_files.TryAdd(path, entry))
            {
                throw new InvalidDataException($"Le fichier « {Printable(path)} » figure deux fois dans le paquet.");
            }
        }
    }

    private void Check(IFileInfo entry, string path, int depth)
    {
        if (++_count > _limits.Files)
        {
            throw new InvalidDataException($"Ce paquet contient plus de {_limits.Files} fichiers et dossiers.");
        }

        if (depth > _limits.Depth)
        {
            throw new InvalidDataException($"Ce paquet a plus de {_limits.Depth} dossiers les uns dans les autres.");
        }

        if (!IsPlain(entry.Name))
        {
            throw new InvalidDataException($"Le nom « {Printable(path)} » n’est pas permis dans un paquet.");
        }

        if (entry.PhysicalPath is { } physical && new FileInfo(physical).LinkTarget is not null)
        {
            throw new InvalidDataException($"« {Printable(path)} » est un lien, qui pourrait mener hors du paquet.");
        }

        var most = path == Recipe ? _limits.RecipeBytes : _limits.FileBytes;
        if (!entry.IsDirectory && entry.Length > most)
        {
            throw new InvalidDataException($"Le fichier « {Printable(path)} » dépasse {most / 1024 / 1024} Mo.");
        }
    }

    private static bool IsPlain(string name)
        => name is not ("" or "." or "..") && name.AsSpan().IndexOfAny('/', '\\', ':') < 0 && !name.Any(char.IsControl);

    private static string Printable(string path)
    {
        var shown = string.Concat(path.Select(character => char.IsControl(character) ? '\uFFFD' : character));
        return shown.Length <= 200 ? shown : shown[..199] + "…";
    }
}
