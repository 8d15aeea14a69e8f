using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;

namespace Verger.Site.Rules.Evaluators;

/// <summary>The types of the items that the request shows on their own.</summary>
internal sealed class ShownContentTypes : IContentDisplayHandler
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => _names;

    public Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context)
    {
        if (context.DisplayType == "Detail")
        {
            _names.Add(contentItem.ContentType);
        }

        return Task.CompletedTask;
    }

    public Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context) => Task.CompletedTask;

    public Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context) => Task.CompletedTask;
}
