using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Verger.Engine.Display.Rendering;

/// <summary>What all templates of a request are rendered with. One a scope.</summary>
internal sealed class PageRequest(IHttpContextAccessor httpContextAccessor, ITempDataDictionaryFactory tempData, IUpdateModelAccessor updateModelAccessor)
{
    private static readonly ModelStateDictionary _noFaults = new();

    private ActionContext? _actionContext;
    private ITempDataDictionary? _tempData;

    public ActionContext ActionContext
    {
        get => _actionContext ??= MakeActionContext();
        set => _actionContext = value;
    }

    public ITempDataDictionary TempData => _tempData ??= tempData.GetTempData(ActionContext.HttpContext);

    /// <summary>The faults of what was posted, which editors show.</summary>
    public ModelStateDictionary ModelState => updateModelAccessor.ModelUpdater is { } updater ? updater.ModelState : _noFaults;

    private ActionContext MakeActionContext()
    {
        var context = httpContextAccessor.HttpContext
            ?? throw new InvalidOperationException("A template can only be rendered while a request is served.");
        return new ActionContext(context, context.GetRouteData() ?? new RouteData(), new ActionDescriptor());
    }
}
