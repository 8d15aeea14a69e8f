using Jint;
using Jint.Runtime;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace Verger.Engine.Recipes.Scripting;

/// <summary>
/// Runs <c>js:</c> scripts on Jint. Whoever writes content may one day write these, so they see nothing but the functions that they are
/// given and are stopped when they take more than a hundred thousand statements, 32 MB or ten seconds: time is the last bound, since a busy machine takes long for little.
/// </summary>
internal sealed class JavaScriptEngine : IScriptingEngine
{
    private const int MaxStatements = 100_000;
    private const int MaxRecursion = 100;
    private const int MaxMemory = 32 * 1024 * 1024;
    private const uint MaxArray = 1_000_000;

    private static readonly TimeSpan _maxTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _maxRegexTime = TimeSpan.FromSeconds(1);

    public string Prefix => "js";

    public IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider? fileProvider, string? basePath)
    {
        var engine = new Jint.Engine(options => options
            .MaxStatements(MaxStatements)
            .LimitRecursion(MaxRecursion)
            .LimitMemory(MaxMemory)
            .TimeoutInterval(_maxTime)
            .RegexTimeoutInterval(_maxRegexTime)
            .MaxArraySize(MaxArray)
            .DisableStringCompilation());
        foreach (var method in methods)
        {
            engine.SetValue(method.Name, (method.AsyncMethod ?? method.Method)!(serviceProvider));
        }

        return new Scope(engine);
    }

    public object? Evaluate(IScriptingScope scope, string script)
    {
        try
        {
            return ((Scope)scope).Engine.Evaluate(script).UnwrapIfPromise(_maxTime).ToObject();
        }
        catch (Exception exception) when (Explain(exception) is { } message)
        {
            throw new InvalidOperationException(message, exception);
        }
    }

    public async Task<object?> EvaluateAsync(IScriptingScope scope, string script, CancellationToken cancellationToken = default)
    {
        try
        {
            return (await ((Scope)scope).Engine.EvaluateAsync(script, cancellationToken: cancellationToken)).ToObject();
        }
        catch (Exception exception) when (Explain(exception) is { } message)
        {
            throw new InvalidOperationException(message, exception);
        }
    }

    private static string? Explain(Exception exception) => exception switch
    {
        TimeoutException or StatementsCountOverflowException => "Le script prend trop de temps.",
        MemoryLimitExceededException => "Le script prend trop de mémoire.",
        RecursionDepthOverflowException => "Le script s'appelle lui-même sans fin.",
        JintException => $"Le script est fautif : {exception.Message}",
        _ => null,
    };

    private sealed record Scope(Jint.Engine Engine) : IScriptingScope;
}
