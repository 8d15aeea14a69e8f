namespace Portability.Tests.Names;

/// <summary>Holds the names that modules, themes and recipes use to Orchard's and their own. Each fault is a sentence.</summary>
internal static class NamesGuard
{
    public static IEnumerable<string> Unknown(IEnumerable<NameUse> foreign, OrchardNames orchard) =>
        from use in foreign
        where !orchard.Has(use.Kind, use.Name)
        select $"{use.Where} uses « {use.Name} » ({use.Kind}), which is neither Orchard Core's nor a module's own. If Orchard has it, say where that was seen in {OrchardNames.VerifiedFile}.";

    public static IEnumerable<string> NotListed(IEnumerable<NameUse> foreign, IReadOnlyDictionary<string, string[]> committed) =>
        from use in foreign
        where !(committed.TryGetValue(use.Kind, out var names) && names.Contains(use.Name))
        select $"{use.Where} uses « {use.Name} » ({use.Kind}), which {UsedNames.FileName} does not list. If it is Orchard's, rewrite the list: {Api.UsedApi.UpdateVariable}=1 dotnet test tests/Portability.Tests";

    public static IEnumerable<string> NoLongerUsed(IReadOnlyCollection<NameUse> foreign, IReadOnlyDictionary<string, string[]> committed) =>
        from list in committed
        from name in list.Value.Except(foreign.Where(use => use.Kind == list.Key).Select(use => use.Name))
        select $"« {name} » ({list.Key}) stands in {UsedNames.FileName} and is used no more. Rewrite the list: {Api.UsedApi.UpdateVariable}=1 dotnet test tests/Portability.Tests";

    /// <summary>A shape that a module makes is shown by a template of a module or theme, or by one of Orchard's.</summary>
    public static IEnumerable<string> WithoutTemplate(IEnumerable<NameUse> made, IReadOnlySet<string> templates, OrchardNames orchard) =>
        from shape in made
        where shape.Kind == NameKinds.Shapes
        where !templates.Contains(ShapeNames.Normalise(shape.Name)) && !orchard.Has(NameKinds.Shapes, shape.Name)
        select $"{shape.Where} makes the shape « {shape.Name} », for which no module and no theme has a template.";
}
