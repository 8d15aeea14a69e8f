using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Verger.Engine.Content.Handlers;

/// <summary>An item's part in a step.</summary>
/// <param name="Definition">Where it is attached.</param>
/// <param name="Part">The part.</param>
/// <param name="Building">The same part of the version that is being made, in the steps that make one.</param>
internal readonly record struct PartOfItem(ContentTypePartDefinition Definition, ContentPart Part, ContentPart? Building);
