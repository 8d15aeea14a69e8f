using System.Reflection;
using OrchardCore.Environment.Extensions;

namespace Verger.Hosting;

/// <summary>A module, theme or area of which at least one feature is enabled.</summary>
/// <param name="Extension">What its manifest declares.</param>
/// <param name="Assembly">Its code, views and embedded files.</param>
public sealed record EnabledModule(IExtensionInfo Extension, Assembly Assembly)
{
    /// <summary>Its identifier: the name of its assembly.</summary>
    public string Id => Extension.Id;
}
