using System.Reflection;

namespace Verger.Engine.Hosting.Assets;

/// <summary>A file of a module's <c>wwwroot</c>, embedded in its assembly.</summary>
internal sealed class ModuleAsset(Assembly assembly, string resource)
{
    private readonly Lazy<AssetContent> _content = new(() => AssetContent.Read(assembly, resource));

    /// <summary>Its bytes, as they are and compressed; read when first asked for.</summary>
    public AssetContent Content => _content.Value;

    /// <summary>Its name, that tells its kind.</summary>
    public string Name => resource;
}
