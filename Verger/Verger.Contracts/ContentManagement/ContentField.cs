namespace OrchardCore.ContentManagement;

/// <summary>One value, of a certain kind, attached to a part under a name.</summary>
public class ContentField : ContentElement
{
}
