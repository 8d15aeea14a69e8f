using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting;

/// <summary>Runs scripts of one language.</summary>
public interface IScriptingEngine
{
    /// <summary>What stands before the colon of its scripts, such as <c>js</c>.</summary>
    string Prefix { get; }

    /// <summary>A scope for its scripts.</summary>
    /// <param name="methods">The functions that they can call.</param>
    /// <param name="serviceProvider">The services that the functions are made from.</param>
    /// <param name="fileProvider">The files that they can read, if any.</param>
    /// <param name="basePath">The folder that their paths start from, if any.</param>
    IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider? fileProvider, string? basePath);

    /// <summary>The value of a script, without its prefix.</summary>
    object? Evaluate(IScriptingScope scope, string script);

    /// <inheritdoc cref="Evaluate"/>
    Task<object?> EvaluateAsync(IScriptingScope scope, string script, CancellationToken cancellationToken = default);
}
