using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting;

/// <summary>Runs scripts of any language that there is an engine for. See https://docs.orchardcore.net/en/latest/reference/modules/Scripting/.</summary>
public interface IScriptingManager
{
    /// <summary>The functions that every script can call.</summary>
    IList<IGlobalMethodProvider> GlobalMethodProviders { get; }

    /// <summary>The engine for that prefix; null when there is none.</summary>
    IScriptingEngine? GetScriptingEngine(string prefix);

    /// <summary>The value of a script such as <c>js: uuid()</c>; the directive itself when no engine has its prefix.</summary>
    /// <param name="directive">Prefix, colon, script.</param>
    /// <param name="fileProvider">The files that it can read, if any.</param>
    /// <param name="basePath">The folder that its paths start from, if any.</param>
    /// <param name="scopedMethodProviders">Functions besides the global ones.</param>
    object? Evaluate(string directive, IFileProvider? fileProvider, string? basePath, IEnumerable<IGlobalMethodProvider>? scopedMethodProviders);

    /// <inheritdoc cref="Evaluate"/>
    Task<object?> EvaluateAsync(string directive, IFileProvider? fileProvider, string? basePath, IEnumerable<IGlobalMethodProvider>? scopedMethodProviders, CancellationToken cancellationToken = default);
}
