using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Fills models in from what was posted, and collects the faults.</summary>
public interface IUpdateModel
{
    /// <summary>The faults, by the names of fields.</summary>
    ModelStateDictionary ModelState { get; }

    /// <summary>Fills a model in and validates it.</summary>
    /// <returns>Whether it is valid.</returns>
    Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class;

    /// <summary>Fills a model in from fields with that prefix, and validates it.</summary>
    Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class;

    /// <summary>Fills some properties of a model in from fields with that prefix, and validates it.</summary>
    Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object?>>[] includeExpressions)
        where TModel : class;

    /// <summary>Validates a model.</summary>
    bool TryValidateModel(object model);

    /// <summary>Validates a model; faults get the prefix.</summary>
    bool TryValidateModel(object model, string prefix);
}
