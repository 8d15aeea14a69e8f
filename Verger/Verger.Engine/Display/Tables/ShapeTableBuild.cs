using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using Verger.Engine.Display.Placement;
using Verger.Engine.Display.Rendering;
using Verger.Engine.Display.Templates;
using Verger.Hosting;

namespace Verger.Engine.Display.Tables;

/// <summary>
/// Puts a theme's table together. What comes later wins: the kernel, the modules in the order of their dependencies,
/// the base themes, the theme; and of each of them code, then templates, then <c>placement.json</c>.
/// </summary>
internal sealed class ShapeTableBuild(
    IEnabledModules modules, CompiledViews views, PlacementFiles placements, IEnumerable<IShapeTableProvider> providers, ITypeFeatureProvider types)
{
    public async Task<SiteShapeTable> BuildAsync(string themeId)
    {
        var descriptors = new Dictionary<string, ShapeDescriptor>(StringComparer.OrdinalIgnoreCase);
        var byFeature = providers.ToLookup(FeatureOf);

        await ApplyCodeAsync(null, byFeature[null], descriptors);
        foreach (var module in Ordered(themeId))
        {
            foreach (var feature in modules.Features.Where(feature => feature.Extension.Id == module.Id))
            {
                await ApplyCodeAsync(feature, byFeature[feature.Id], descriptors);
            }

            ApplyTemplates(module.Id, descriptors);
            placements.Apply(module, descriptors);
        }

        var bindings = new Dictionary<string, ShapeBinding>(StringComparer.OrdinalIgnoreCase);
        foreach (var descriptor in descriptors.Values)
        {
            foreach (var (name, binding) in descriptor.Bindings)
            {
                bindings[name] = binding;
            }
        }

        return new SiteShapeTable(descriptors, bindings);
    }

    private List<EnabledModule> Ordered(string themeId)
    {
        var ordered = modules.Modules.Where(module => !ThemeChain.IsTheme(module.Extension)).ToList();
        ordered.AddRange(ThemeChain.Of(themeId, modules).Select(id => modules.Modules.First(module => module.Id == id)));
        return ordered;
    }

    private string? FeatureOf(IShapeTableProvider provider)
        => types.GetFeaturesForDependency(provider.GetType()).FirstOrDefault()?.Id;

    private static async Task ApplyCodeAsync(
        IFeatureInfo? feature, IEnumerable<IShapeTableProvider> providers, Dictionary<string, ShapeDescriptor> descriptors)
    {
        var builder = new ShapeTableBuilder(feature);
        foreach (var provider in providers)
        {
            await provider.DiscoverAsync(builder);
        }

        foreach (var alteration in builder.BuildAlterations())
        {
            alteration.Alter(Descriptor(alteration.ShapeType, descriptors));
        }
    }

    private void ApplyTemplates(string moduleId, Dictionary<string, ShapeDescriptor> descriptors)
    {
        foreach (var view in views.In(moduleId))
        {
            if (TemplateName.ShapeTypeOf(view.LocalPath) is { } shapeType)
            {
                Descriptor(BaseType(shapeType), descriptors).Bindings[shapeType] = new ShapeBinding
                {
                    BindingName = shapeType,
                    BindingSource = view.Path,
                    BindingAsync = async context
                        => await context.ServiceProvider.GetRequiredService<TemplateRenderer>().RenderAsync(view, context.Value),
                };
            }
        }
    }

    /// <summary>The type that an alternate is one of.</summary>
    private static string BaseType(string shapeType)
        => shapeType.IndexOf("__", StringComparison.Ordinal) is > 0 and var end ? shapeType[..end] : shapeType;

    internal static ShapeDescriptor Descriptor(string shapeType, Dictionary<string, ShapeDescriptor> descriptors)
    {
        if (!descriptors.TryGetValue(shapeType, out var descriptor))
        {
            descriptors[shapeType] = descriptor = new ShapeDescriptor { ShapeType = shapeType };
        }

        return descriptor;
    }
}
