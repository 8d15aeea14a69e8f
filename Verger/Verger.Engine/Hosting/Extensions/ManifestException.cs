using System.Reflection;

namespace Verger.Engine.Hosting.Extensions;

/// <summary>A manifest, or what several of them say together, is at fault. The message names the assembly and the file to mend.</summary>
internal sealed class ManifestException(string message) : Exception(message)
{
    public static ManifestException Missing(Assembly assembly)
        => new($"« {assembly.GetName().Name} » ne se déclare ni module ni thème : ajouter [assembly: Module(…)] ou [assembly: Theme(…)] dans son fichier Manifest.cs.");

    public static ManifestException SameFeature(string id, string first, string second)
        => new($"La fonctionnalité « {id} » est déclarée deux fois : dans Manifest.cs de « {first} » et dans celui de « {second} ».");

    public static ManifestException Loop(IEnumerable<string> path)
        => new($"Des fonctionnalités dépendent les unes des autres en boucle (Dependencies dans Manifest.cs) : {string.Join(" → ", path)}.");
}
