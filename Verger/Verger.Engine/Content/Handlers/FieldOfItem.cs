using OrchardCore.ContentManagement;

namespace Verger.Engine.Content.Handlers;

/// <summary>An item's field in a step.</summary>
/// <param name="Field">The field.</param>
/// <param name="Building">The same field of the version that is being made, in the steps that make one.</param>
internal readonly record struct FieldOfItem(ContentField Field, ContentField? Building);
