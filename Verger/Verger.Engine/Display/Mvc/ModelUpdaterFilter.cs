using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Verger.Engine.Display.Mvc;

/// <summary>Makes the controller that serves the request the one that fills models in.</summary>
internal sealed class ModelUpdaterFilter : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.Controller is Controller controller)
        {
            context.HttpContext.RequestServices.GetRequiredService<IUpdateModelAccessor>().ModelUpdater = new ControllerModelUpdater(controller);
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
