using OrchardCore.ContentManagement.Metadata.Models;

namespace Verger.Engine.Display.Contents;

/// <summary>A field, and who shows it.</summary>
/// <param name="Field">The field.</param>
/// <param name="DisplayMode">How it is shown; null as usual.</param>
/// <param name="Differentiator">What tells its own shape from those of other fields.</param>
/// <param name="Drivers">The classes of its drivers.</param>
internal sealed record FieldDisplayPlan(ContentPartFieldDefinition Field, string? DisplayMode, string Differentiator, Type[] Drivers);
