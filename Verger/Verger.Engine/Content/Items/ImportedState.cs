using System.ComponentModel.DataAnnotations;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Verger.Engine.Content.Items;

/// <summary>What an imported version says of its state, kept while the handlers treat it as their own.</summary>
internal sealed record ImportedState(bool Latest, bool Published, DateTime? ModifiedUtc, DateTime? PublishedUtc)
{
    public static ImportedState Of(ContentItem item) => new(item.Latest, item.Published, item.ModifiedUtc, item.PublishedUtc);

    public static ContentValidateResult Refused(ContentItem item)
    {
        var result = new ContentValidateResult();
        result.Fail(new ValidationResult($"The content item {item.ContentItemId} was refused by a handler."));
        return result;
    }
}
