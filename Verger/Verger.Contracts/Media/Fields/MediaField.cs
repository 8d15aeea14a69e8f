using OrchardCore.ContentManagement;

namespace OrchardCore.Media.Fields;

/// <summary>Files of the media library, in the editor's order.</summary>
public class MediaField : ContentField
{
    /// <summary>Paths within the media library, with <c>/</c> and without a leading one.</summary>
    public string[] Paths { get; set; } = [];

    /// <summary>The alternative text of each path, in the same order; shorter when the last ones have none.</summary>
    public string[] MediaTexts { get; set; } = [];
}
