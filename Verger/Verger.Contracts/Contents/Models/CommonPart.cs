using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.Models;

/// <summary>Shows the owner and the dates of an item in its editor. Holds nothing: they are properties of the item.</summary>
public class CommonPart : ContentPart;
