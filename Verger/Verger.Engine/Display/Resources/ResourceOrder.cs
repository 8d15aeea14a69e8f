using OrchardCore.ResourceManagement;

namespace Verger.Engine.Display.Resources;

/// <summary>
/// Puts resources after what they depend on, and keeps the order in which they were asked for otherwise. What a script of the head depends on
/// is in the head. Resources that depend on each other come in the order in which they are met.
/// </summary>
/// <param name="find">Finds definitions.</param>
internal sealed class ResourceOrder(Func<RequireSettings, ResourceDefinition?> find)
{
    private readonly List<ResourceRequiredContext> _ordered = [];
    private readonly Dictionary<ResourceDefinition, RequireSettings> _known = [];

    public void Add(RequireSettings settings)
    {
        if (find(settings) is not { } definition)
        {
            return;
        }

        if (_known.TryGetValue(definition, out var known))
        {
            MoveTo(known, settings.Location);
            return;
        }

        _known.Add(definition, settings);
        foreach (var dependency in definition.Dependencies.Concat(settings.Dependencies))
        {
            var (name, version) = dependency.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon
                ? (dependency[..colon], dependency[(colon + 1)..])
                : (dependency, null);
            Add(new RequireSettings
            {
                Type = settings.Type,
                Name = name,
                Version = version,
                Location = settings.Location,
                DebugMode = settings.DebugMode,
                AppendVersion = settings.AppendVersion,
            });
        }

        _ordered.Add(new ResourceRequiredContext { Resource = definition, Settings = settings });
    }

    public IEnumerable<ResourceRequiredContext> Ordered() => _ordered.OrderBy(Rank);

    private static int Rank(ResourceRequiredContext required) => PositionOf(required) switch
    {
        ResourcePosition.First => 0,
        ResourcePosition.Last => 2,
        _ => 1,
    };

    private static ResourcePosition PositionOf(ResourceRequiredContext required)
        => required.Settings.Position == ResourcePosition.ByDependency ? required.Resource.Position : required.Settings.Position;

    private static void MoveTo(RequireSettings settings, ResourceLocation location)
    {
        if (location == ResourceLocation.Head)
        {
            settings.Location = ResourceLocation.Head;
        }
    }
}
