using System.Runtime.CompilerServices;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Verger.Engine.Display.Contents;

/// <summary>Who shows the parts and fields of a type, in Orchard's order. Found out once for each definition; parts that nobody shows are left out.</summary>
internal sealed class ContentDisplayPlans(ContentDisplayDrivers drivers, ITypeActivatorFactory<ContentPart> parts)
{
    private readonly ConditionalWeakTable<ContentTypeDefinition, PartDisplayPlan[]> _plans = [];

    public PartDisplayPlan[] Of(ContentTypeDefinition definition)
        => _plans.TryGetValue(definition, out var plan) ? plan : _plans.GetValue(definition, Make);

    private PartDisplayPlan[] Make(ContentTypeDefinition definition)
        => [.. definition.Parts.Select(Make).Where(plan => plan.Drivers.Length > 0 || plan.Fields.Length > 0)];

    private PartDisplayPlan Make(ContentTypePartDefinition part)
        => new(
            part,
            parts.GetTypeActivator(part.PartDefinition.Name).Type,
            drivers.DisplayingPart(part.PartDefinition.Name, part.DisplayMode()),
            [.. part.PartDefinition.Fields.Select(Make)]);

    private FieldDisplayPlan Make(ContentPartFieldDefinition field)
    {
        var mode = field.DisplayMode();
        return new(
            field, mode, field.ContentTypePartDefinition.Name + "-" + field.Name, drivers.DisplayingField(field.FieldDefinition.Name, mode));
    }
}
