using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.DisplayManagement;

/// <summary>Builds the shapes of a model from what every <see cref="Handlers.IDisplayDriver{TModel}"/> of it yields.</summary>
public interface IDisplayManager<TModel>
{
    /// <summary>Builds its display.</summary>
    Task<IShape> BuildDisplayAsync(TModel model, IUpdateModel? updater, string displayType = "", string groupId = "");

    /// <summary>Builds its editor.</summary>
    Task<IShape> BuildEditorAsync(TModel model, IUpdateModel? updater, bool isNew, string groupId = "", string htmlPrefix = "");

    /// <summary>Takes over what was posted, and builds the editor anew. Faults are in <see cref="IUpdateModel.ModelState"/>.</summary>
    Task<IShape> UpdateEditorAsync(TModel model, IUpdateModel? updater, bool isNew, string groupId = "", string htmlPrefix = "");
}
