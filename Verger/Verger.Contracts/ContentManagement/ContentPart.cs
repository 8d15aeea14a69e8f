namespace OrchardCore.ContentManagement;

/// <summary>
/// A named set of data and behaviour that content types are put together from. A class of its own is needed only for
/// what is not a field; a part without class is a plain <see cref="ContentPart"/>.
/// </summary>
public class ContentPart : ContentElement
{
}
