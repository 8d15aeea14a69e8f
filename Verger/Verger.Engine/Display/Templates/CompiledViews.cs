using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Razor.Hosting;
using Verger.Hosting;

namespace Verger.Engine.Display.Templates;

/// <summary>All views of the enabled modules and themes, by module and by path. Paths ignore case.</summary>
internal sealed class CompiledViews
{
    private static readonly FrozenDictionary<string, CompiledView> _none = FrozenDictionary<string, CompiledView>.Empty;

    private readonly FrozenDictionary<string, FrozenDictionary<string, CompiledView>> _views;

    public CompiledViews(IEnabledModules modules)
        => _views = modules.Modules.ToFrozenDictionary(module => module.Id, Read, StringComparer.Ordinal);

    public IEnumerable<CompiledView> In(string moduleId) => Of(moduleId).Values;

    public CompiledView? Find(string moduleId, string path) => Of(moduleId).GetValueOrDefault(path);

    private FrozenDictionary<string, CompiledView> Of(string moduleId) => _views.GetValueOrDefault(moduleId, _none);

    private static FrozenDictionary<string, CompiledView> Read(EnabledModule module)
        => module.Assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
            .Where(item => item.Kind == "mvc.1.0.view" && !item.Identifier.EndsWith("/_ViewImports.cshtml", StringComparison.OrdinalIgnoreCase))
            .ToFrozenDictionary(item => item.Identifier, item => new CompiledView(module.Id, item.Identifier, item.Type), StringComparer.OrdinalIgnoreCase);
}
