using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Verger.Engine.Display.Mvc;

/// <summary>Fills models in by the controller that serves the request.</summary>
internal sealed class ControllerModelUpdater(Controller controller) : IUpdateModel
{
    public ModelStateDictionary ModelState => controller.ModelState;

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class => controller.TryUpdateModelAsync(model);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class => controller.TryUpdateModelAsync(model, prefix);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object?>>[] includeExpressions)
        where TModel : class => controller.TryUpdateModelAsync(model, prefix, includeExpressions);

    public bool TryValidateModel(object model) => controller.TryValidateModel(model);

    public bool TryValidateModel(object model, string prefix) => controller.TryValidateModel(model, prefix);
}
