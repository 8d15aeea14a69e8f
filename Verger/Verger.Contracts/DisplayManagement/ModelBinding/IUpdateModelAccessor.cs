namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Who fills models in during this request: the controller that serves it.</summary>
public interface IUpdateModelAccessor
{
    /// <summary>The one of this request; outside a controller, one that fills in nothing.</summary>
    IUpdateModel ModelUpdater { get; set; }
}
