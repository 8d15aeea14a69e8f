using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Portability.Tests.Api;

namespace Portability.Tests.Names;

/// <summary>Reads from a module's C# the names that it gives to the kernel's methods and attributes, and those that it defines.</summary>
internal sealed class SourceReader(CSharpCompilation compilation)
{
    private static readonly string[] s_makeShapes = ["Initialize", "View", "Dynamic", "Factory", "Shape", "Copy", "CreateAsync", "NewAsync"];

    private readonly string _module = compilation.AssemblyName!;

    /// <summary>Names that have to be Orchard's or some module's.</summary>
    public IEnumerable<NameUse> Uses() => Nodes<InvocationExpressionSyntax>().SelectMany(Call).Concat(Nodes<AttributeSyntax>().SelectMany(FeatureIds)).Concat(Expressions());

    /// <summary>
    /// Words that may be a shape's name although no call to the kernel says so: texts that are one word (given to a method of ours that makes the
    /// shape) and models of display managers, whose shape is named after them.
    /// </summary>
    public IEnumerable<string> Words() =>
        Nodes<LiteralExpressionSyntax>().Select(found => found.Node.Token.Value).OfType<string>().Where(IsWord)
            .Concat(Nodes<GenericNameSyntax>().Where(found => found.Node.Identifier.ValueText == "IDisplayManager").Select(found => found.Node.TypeArgumentList.Arguments[0].ToString()));

    /// <summary>Names that this module brings. The shapes that it makes are among them: a template has to be found for each.</summary>
    public IEnumerable<NameUse> Defines()
    {
        foreach (var (call, model) in Nodes<InvocationExpressionSyntax>())
        {
            if (PassedShapeType(call, model) is { } passed)
                yield return Use(NameKinds.Shapes, passed, call);
            if (KernelMethod(call, model) is not { } method)
                continue;
            if (method.Name is "AlterPartDefinitionAsync" or "AlterTypeDefinitionAsync" && FirstText(call, model, method) is { } defined)
                yield return Use(method.Name == "AlterPartDefinitionAsync" ? NameKinds.Parts : NameKinds.ContentTypes, defined, call);
            if (method.Name == "BuildDisplayAsync" && method.ContainingType is { Name: "IDisplayManager", TypeArguments: [var displayed] })
                yield return Use(NameKinds.Shapes, displayed.Name, call);
            if (s_makeShapes.Contains(method.Name) && ShapeType(call, model, method) is { } shape)
                yield return Use(NameKinds.Shapes, shape, call);
        }

        foreach (var (type, model) in Nodes<TypeDeclarationSyntax>())
        {
            foreach (var use in Types(type, model))
                yield return use;
        }

        foreach (var (creation, model) in Nodes<BaseObjectCreationExpressionSyntax>())
        {
            if (model.GetTypeInfo(creation).Type is { Name: "Permission" } && creation.ArgumentList?.Arguments.FirstOrDefault() is { } name && Text(model, name.Expression) is { } permission)
                yield return Use(NameKinds.Permissions, permission, creation);
        }
    }

    private IEnumerable<NameUse> Types(TypeDeclarationSyntax type, SemanticModel model)
    {
        var bases = new HashSet<string>(StringComparer.Ordinal);
        for (var parent = model.GetDeclaredSymbol(type)?.BaseType; parent is not null; parent = parent.BaseType)
            bases.Add(parent.Name);

        if (bases.Contains("ContentPart"))
            yield return Use(NameKinds.Parts, type.Identifier.ValueText, type);
        if (bases.Contains("ContentField"))
            yield return Use(NameKinds.Fields, type.Identifier.ValueText, type);
        if (bases.Contains("NamedRecipeStepHandler") && type.DescendantNodes().OfType<ArgumentListSyntax>().FirstOrDefault(list => list.Parent is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax) is { Arguments: [var step, ..] } && Text(model, step.Expression) is { } name)
            yield return Use(NameKinds.RecipeSteps, name, type);
        foreach (var attribute in type.AttributeLists.SelectMany(list => list.Attributes))
        {
            if (attribute.Name.ToString().Contains("HtmlTargetElement", StringComparison.Ordinal) && attribute.ArgumentList?.Arguments.FirstOrDefault() is { } element && Text(model, element.Expression) is { } tag)
                yield return Use(NameKinds.TagHelpers, tag, attribute);
        }
    }

    private IEnumerable<NameUse> Call((InvocationExpressionSyntax Node, SemanticModel Model) found)
    {
        var (call, model) = found;
        if (KernelMethod(call, model) is not { } method)
            return [];

        var kind = method.Name switch
        {
            "WithPart" or "RemovePart" => NameKinds.Parts,
            "OfType" or "WithField" => NameKinds.Fields,
            _ => null,
        };
        if (kind is null)
            return [];

        var name = method.TypeArguments.Length > 0 ? method.TypeArguments[0].Name
            : method.Name == "WithField" ? null // its text is the field's own name; OfType tells its type
            : LastLeadingText(call, model);
        return name is null ? [] : [Use(kind, name, call)];
    }

    private IEnumerable<NameUse> FeatureIds((AttributeSyntax Node, SemanticModel Model) found)
    {
        var (attribute, model) = found;
        var type = model.GetTypeInfo(attribute).Type;
        if (type?.Name is not ("FeatureAttribute" or "RequireFeaturesAttribute" or "ModuleAttribute" or "ThemeAttribute") || !ReferenceReader.IsKernel(type.ContainingAssembly?.Name))
            yield break;

        foreach (var argument in attribute.ArgumentList?.Arguments ?? [])
        {
            var property = argument.NameEquals?.Name.Identifier.ValueText;
            if (property is not (null or "Dependencies" or "BaseTheme"))
                continue;
            foreach (var text in argument.Expression.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Select(node => Text(model, node)).OfType<string>())
                yield return Use(property == "BaseTheme" ? NameKinds.Themes : NameKinds.Features, text, attribute);
        }
    }

    private IEnumerable<NameUse> Expressions() =>
        from found in Nodes<LiteralExpressionSyntax>()
        where found.Node.IsKind(SyntaxKind.StringLiteralExpression)
        from use in LiquidReader.Read(found.Node.Token.ValueText, Where(found.Node))
        select use;

    /// <summary>The shape type that a call names; where it names none, Orchard takes the model's.</summary>
    private static string? ShapeType(InvocationExpressionSyntax call, SemanticModel model, IMethodSymbol method) =>
        FirstText(call, model, method) ?? (method.Parameters.All(parameter => parameter.Type.SpecialType != SpecialType.System_String) && method.TypeArguments.Length > 0 ? method.TypeArguments[0].Name : null);

    /// <summary>What a module's own method that makes shapes is told to make: the argument of its parameter <c>shapeType</c>.</summary>
    private static string? PassedShapeType(InvocationExpressionSyntax call, SemanticModel model) =>
        KernelMethod(call, model) is null && model.GetSymbolInfo(call).Symbol is IMethodSymbol { Parameters: [{ Name: "shapeType" }, ..] } && call.ArgumentList.Arguments is [var first, ..]
            ? Text(model, first.Expression)
            : null;

    private static string? FirstText(InvocationExpressionSyntax call, SemanticModel model, IMethodSymbol method) =>
        call.ArgumentList.Arguments.Select(argument => Text(model, argument.Expression)).FirstOrDefault(text => text is not null)
            ?? (method.Name.StartsWith("Alter", StringComparison.Ordinal) && method.TypeArguments.Length > 0 ? method.TypeArguments[0].Name : null);

    /// <summary>Of <c>WithPart(name)</c> the name, of <c>WithPart(name, partName)</c> the part's.</summary>
    private static string? LastLeadingText(InvocationExpressionSyntax call, SemanticModel model) =>
        call.ArgumentList.Arguments.Select(argument => Text(model, argument.Expression)).TakeWhile(text => text is not null).LastOrDefault();

    private static IMethodSymbol? KernelMethod(InvocationExpressionSyntax call, SemanticModel model) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol method && ReferenceReader.IsKernel(method.ContainingAssembly?.Name) ? method : null;

    private static string? Text(SemanticModel model, ExpressionSyntax expression) => model.GetConstantValue(expression).Value as string;

    private NameUse Use(string kind, string name, SyntaxNode node) => new(kind, name, Where(node));

    private string Where(SyntaxNode node) =>
        $"{_module}: {Path.GetFileName(node.SyntaxTree.FilePath)} line {node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    private static bool IsWord(string text) => text.Length > 0 && char.IsAsciiLetterUpper(text[0]) && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');

    private IEnumerable<(T Node, SemanticModel Model)> Nodes<T>() =>
        from tree in compilation.SyntaxTrees
        let model = compilation.GetSemanticModel(tree)
        from node in tree.GetRoot().DescendantNodes().OfType<T>()
        select (node, model);
}
