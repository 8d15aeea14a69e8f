using OrchardCore.ContentManagement.Metadata.Models;

namespace Verger.Engine.Display.Contents;

/// <summary>A part of a type that something shows, and who shows it and its fields.</summary>
/// <param name="Part">The part.</param>
/// <param name="Class">The class that it is read as.</param>
/// <param name="Drivers">The classes of the drivers of the part.</param>
/// <param name="Fields">Its fields, in their order.</param>
internal sealed record PartDisplayPlan(ContentTypePartDefinition Part, Type Class, Type[] Drivers, FieldDisplayPlan[] Fields);
