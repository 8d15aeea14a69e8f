using System.Text.Json;
using Portability.Tests.Api;
using Portability.Tests.Architecture;
using Portability.Tests.Metadata;

namespace Portability.Tests.Names;

/// <summary>All names in modules, themes and recipes: what they use of others' and what they bring.</summary>
public sealed class RepositoryNames
{
    private readonly Lazy<IReadOnlyList<NameUse>> _foreign;
    private readonly HashSet<string> _madeShapes;

    public RepositoryNames()
    {
        var sources = Repository.PortableProjects().Select(project => (Project: project, Reader: new SourceReader(ModuleSource.Bind(project)))).ToArray();
        // A view that makes a shape brings it as C# does: it has to have a template, and then that template is its own.
        Defined = [.. sources.SelectMany(source => source.Reader.Defines().Concat(Features(source.Project)).Concat(ShapesOfViews(source.Project)))];
        Templates = Repository.PortableProjects().SelectMany(TemplateNames).ToHashSet(StringComparer.Ordinal);

        var views = Repository.PortableProjects().SelectMany(Views).ToArray();
        _madeShapes = [.. sources.SelectMany(source => source.Reader.Words()).Concat(views.Select(use => use.Name)).Select(ShapeNames.Normalise)];

        var used = sources.SelectMany(source => source.Reader.Uses())
            .Concat(views)
            .Concat(Repository.PortableProjects().SelectMany(TemplateFiles).Select(file => new NameUse(NameKinds.Shapes, Path.GetFileNameWithoutExtension(file), Where(file))))
            .Concat(Repository.PortableProjects().SelectMany(Placements))
            .Concat(Recipes());
        _foreign = new(() => [.. used.Where(use => !IsOwn(use)).DistinctBy(use => (use.Kind, use.Name))]);
    }

    internal IReadOnlyList<NameUse> Defined { get; }

    /// <summary>Names of shape templates in modules and themes, normalised.</summary>
    internal IReadOnlySet<string> Templates { get; }

    /// <summary>What is used and not defined here: it has to be Orchard's.</summary>
    internal IReadOnlyList<NameUse> Foreign => _foreign.Value;

    private bool IsOwn(NameUse use) => use.Kind switch
    {
        NameKinds.Shapes => IsMadeAndShown(use.Name) || Defined.Any(own => own.Kind is NameKinds.Shapes or NameKinds.Parts or NameKinds.ContentTypes && ShapeNames.BaseOf(own.Name) == ShapeNames.BaseOf(use.Name)),
        NameKinds.Parts => Defined.Any(own => own.Kind is NameKinds.Parts or NameKinds.ContentTypes && own.Name == use.Name),
        _ => Defined.Any(own => own.Kind == use.Kind && own.Name == use.Name),
    };

    /// <summary>Somebody makes the shape and there is a template for it: then it is ours. A template for nothing is not, nor a shape without.</summary>
    private bool IsMadeAndShown(string shape) =>
        _madeShapes.Contains(ShapeNames.Normalise(shape)) && Templates.Contains(ShapeNames.Normalise(shape));

    private static IEnumerable<NameUse> Features(Project project)
    {
        var manifest = Manifest.Of(CompiledAssembly.Open(project.AssemblyPath));
        return manifest.Features.SelectMany(id => new[] { new NameUse(NameKinds.Features, id, project.Name), new NameUse(NameKinds.Themes, id, project.Name) });
    }

    private static IEnumerable<string> TemplateFiles(Project project) =>
        ShapeNames.TemplateFolders.Select(folder => Path.Combine(project.Folder, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cshtml"))
            .Where(file => Path.GetFileName(file)[0] != '_');

    private static IEnumerable<string> TemplateNames(Project project) =>
        TemplateFiles(project).Select(file => ShapeNames.Normalise(Path.GetFileNameWithoutExtension(file)));

    private static IEnumerable<NameUse> Views(Project project) =>
        project.Sources(".cshtml").SelectMany(file => ViewReader.Read(File.ReadAllText(file), Where(file)));

    private static IEnumerable<NameUse> ShapesOfViews(Project project) =>
        project.Sources(".cshtml").SelectMany(file => ViewReader.Read(File.ReadAllText(file), Where(file))).Where(use => use.Kind == NameKinds.Shapes);

    private static IEnumerable<NameUse> Placements(Project project)
    {
        var file = Path.Combine(project.Folder, "placement.json");
        if (!File.Exists(file))
            return [];

        using var json = JsonDocument.Parse(File.ReadAllText(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        return [.. json.RootElement.EnumerateObject().Where(shape => shape.Name[0] != '$').Select(shape => new NameUse(NameKinds.Shapes, shape.Name, Where(file)))];
    }

    private static IEnumerable<NameUse> Recipes() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "recipes"), "*.recipe.json")
            .Concat(Repository.PortableProjects().SelectMany(project => project.Sources(".recipe.json")))
            .SelectMany(file => RecipeReader.Read(File.ReadAllText(file), Where(file)));

    private static string Where(string file) => Path.GetRelativePath(Repository.Root, file);
}
