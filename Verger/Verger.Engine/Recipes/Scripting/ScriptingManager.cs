using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace Verger.Engine.Recipes.Scripting;

internal sealed class ScriptingManager(IEnumerable<IScriptingEngine> engines, IEnumerable<IGlobalMethodProvider> methods, IServiceProvider services) : IScriptingManager
{
    private readonly Dictionary<string, IScriptingEngine> _engines = engines.ToDictionary(engine => engine.Prefix, StringComparer.Ordinal);

    public IList<IGlobalMethodProvider> GlobalMethodProviders { get; } = [.. methods];

    public IScriptingEngine? GetScriptingEngine(string prefix) => _engines.GetValueOrDefault(prefix);

    public object? Evaluate(string directive, IFileProvider? fileProvider, string? basePath, IEnumerable<IGlobalMethodProvider>? scopedMethodProviders)
        => Find(directive, out var script) is { } engine
            ? engine.Evaluate(Scope(engine, fileProvider, basePath, scopedMethodProviders), script)
            : directive;

    public async Task<object?> EvaluateAsync(
        string directive, IFileProvider? fileProvider, string? basePath, IEnumerable<IGlobalMethodProvider>? scopedMethodProviders, CancellationToken cancellationToken = default)
        => Find(directive, out var script) is { } engine
            ? await engine.EvaluateAsync(Scope(engine, fileProvider, basePath, scopedMethodProviders), script, cancellationToken)
            : directive;

    private IScriptingEngine? Find(string directive, out string script)
    {
        var colon = directive.IndexOf(':', StringComparison.Ordinal);
        script = directive[(colon + 1)..];
        return colon > 0 ? GetScriptingEngine(directive[..colon]) : null;
    }

    private IScriptingScope Scope(IScriptingEngine engine, IFileProvider? files, string? basePath, IEnumerable<IGlobalMethodProvider>? scoped)
        => engine.CreateScope(GlobalMethodProviders.Concat(scoped ?? []).SelectMany(provider => provider.GetMethods()), services, files, basePath);
}
