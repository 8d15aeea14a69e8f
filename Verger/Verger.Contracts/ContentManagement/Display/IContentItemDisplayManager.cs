using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.ContentManagement.Display;

/// <summary>Builds the shapes of content items: those of the item, then of each part in the order of the type, then of that part's fields.</summary>
public interface IContentItemDisplayManager
{
    /// <summary>Builds the display: a shape <c>Content</c>, or <c>Content_{displayType}</c>, with the stereotype in place of <c>Content</c> where the type has one.</summary>
    Task<IShape> BuildDisplayAsync(ContentItem contentItem, IUpdateModel? updater, string displayType = "", string groupId = "");

    /// <summary>Builds the editor.</summary>
    Task<IShape> BuildEditorAsync(ContentItem contentItem, IUpdateModel? updater, bool isNew, string groupId = "", string htmlFieldPrefix = "");

    /// <summary>Takes over what was posted, and builds the editor anew. Faults are in <see cref="IUpdateModel.ModelState"/>; nothing is saved.</summary>
    Task<IShape> UpdateEditorAsync(ContentItem contentItem, IUpdateModel? updater, bool isNew, string groupId = "", string htmlFieldPrefix = "");
}
