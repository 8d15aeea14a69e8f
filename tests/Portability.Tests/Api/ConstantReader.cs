using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Portability.Tests.Api;

/// <summary>
/// Reads from a module's sources what compilation leaves no trace of: constants, members of enumerations and <c>nameof</c>.
/// Views are not among the sources: what their code uses of the kernel is in the compiled module, but for constants.
/// </summary>
internal static class ConstantReader
{
    public static IEnumerable<ApiReference> Read(CSharpCompilation compilation) =>
        from tree in compilation.SyntaxTrees
        let model = compilation.GetSemanticModel(tree)
        from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        from symbol in Symbols(model, name)
        where ReferenceReader.IsKernel(symbol.ContainingAssembly?.Name)
        select new ApiReference(
            symbol.OriginalDefinition.GetDocumentationCommentId()!,
            symbol.ContainingAssembly.Name,
            $"{compilation.AssemblyName}: {Path.GetFileName(tree.FilePath)} line {tree.GetLineSpan(name.Span).StartLinePosition.Line + 1}");

    private static IEnumerable<ISymbol> Symbols(SemanticModel model, SimpleNameSyntax name)
    {
        var info = model.GetSymbolInfo(name);
        if (info.Symbol is IFieldSymbol { IsConst: true })
            return [info.Symbol];

        var inNameof = name.Ancestors().OfType<InvocationExpressionSyntax>()
            .Any(call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" });
        if (!inNameof)
            return [];

        var symbols = info.Symbol is null ? info.CandidateSymbols : [info.Symbol];
        return symbols.Where(symbol => symbol is INamedTypeSymbol or IPropertySymbol or IFieldSymbol or IMethodSymbol).Take(1);
    }
}
