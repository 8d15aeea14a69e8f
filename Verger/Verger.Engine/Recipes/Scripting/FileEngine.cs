using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace Verger.Engine.Recipes.Scripting;

/// <summary>Reads files beside a recipe: <c>file:text('Snippets/a.html')</c>, <c>file:base64('../wwwroot/a.png')</c>.</summary>
internal sealed partial class FileEngine : IScriptingEngine
{
    public string Prefix => "file";

    public IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider? fileProvider, string? basePath)
        => new Scope(fileProvider ?? new NullFileProvider(), basePath ?? "");

    public object? Evaluate(IScriptingScope scope, string script)
    {
        var call = Call().Match(script);
        if (!call.Success)
        {
            throw new FormatException($"« file:{script} » doit s'écrire file:text('chemin') ou file:base64('chemin').");
        }

        var (files, basePath) = (Scope)scope;
        var file = files.GetFileInfo(RecipePaths.Combine(basePath, call.Groups["path"].Value));
        if (!file.Exists || file.IsDirectory)
        {
            throw new FileNotFoundException($"Le fichier « {call.Groups["path"].Value} » n'existe pas.");
        }

        using var stream = file.CreateReadStream();
        return call.Groups["method"].Value == "text" ? Text(stream) : Base64(stream);
    }

    public Task<object?> EvaluateAsync(IScriptingScope scope, string script, CancellationToken cancellationToken = default)
        => Task.FromResult(Evaluate(scope, script));

    private static string Text(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Base64(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return Convert.ToBase64String(memory.GetBuffer(), 0, (int)memory.Length);
    }

    [GeneratedRegex("""^\s*(?<method>text|base64)\s*\(\s*(?<quote>['"])(?<path>[^'"]+)\k<quote>\s*\)\s*$""")]
    private static partial Regex Call();

    private sealed record Scope(IFileProvider Files, string BasePath) : IScriptingScope;
}
