using OrchardCore.ContentManagement;

namespace CitesUnies.Editing.Models;

/// <summary>
/// Its mere presence makes an item obey the rules of its type. It is the last part of a type, so that its driver sees what was posted for all others.
/// </summary>
public sealed class ContentRulesPart : ContentPart
{
    /// <summary>What an editor was asked about and confirmed, in the words of the question: the same question is not asked again.</summary>
    public string[] Confirmed { get; set; } = [];
}
