using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace Verger.Engine.Recipes.Scripting;

/// <summary>
/// Engines whose script is a key: <c>env:</c>, <c>appsettings:</c>, <c>localization:</c>. Orchard Core 3.0 documents them without having
/// them, so a recipe that is to run there too says <c>js: configuration('Key', 'default')</c> instead.
/// </summary>
/// <param name="prefix">What stands before the key.</param>
/// <param name="find">The value of the key, from the services of the script; null when there is none.</param>
internal sealed class LookupEngine(string prefix, Func<IServiceProvider, string, string?> find) : IScriptingEngine
{
    public string Prefix => prefix;

    public IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider? fileProvider, string? basePath)
        => new Scope(serviceProvider);

    public object? Evaluate(IScriptingScope scope, string script)
        => find(((Scope)scope).Services, script.Trim()) ?? throw new KeyNotFoundException($"« {prefix}:{script.Trim()} » n'est défini nulle part.");

    public Task<object?> EvaluateAsync(IScriptingScope scope, string script, CancellationToken cancellationToken = default)
        => Task.FromResult(Evaluate(scope, script));

    private sealed record Scope(IServiceProvider Services) : IScriptingScope;
}
