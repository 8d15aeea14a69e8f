using OrchardCore.DisplayManagement;

namespace Verger.Display;

/// <summary>A shape around a view model: a template whose <c>@model</c> is the view model is given the model, any other the shape.</summary>
public interface IModelShape : IShape
{
    /// <summary>The view model.</summary>
    object Model { get; }
}
