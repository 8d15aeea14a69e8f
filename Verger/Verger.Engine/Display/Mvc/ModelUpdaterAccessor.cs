using OrchardCore.DisplayManagement.ModelBinding;

namespace Verger.Engine.Display.Mvc;

/// <summary>Who fills models in. One a scope; the controller that serves the request takes the place of the one that fills in nothing.</summary>
internal sealed class ModelUpdaterAccessor : IUpdateModelAccessor
{
    private IUpdateModel? _updater;

    public IUpdateModel ModelUpdater
    {
        get => _updater ??= new NoModelUpdater();
        set => _updater = value;
    }
}
