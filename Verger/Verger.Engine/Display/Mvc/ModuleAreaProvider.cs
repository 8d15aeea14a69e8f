using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Verger.Engine.Display.Mvc;

/// <summary>Gives each controller the area of its module, so that routes and links name it as in Orchard; <c>[Area]</c> says otherwise.</summary>
internal sealed class ModuleAreaProvider : IApplicationModelProvider
{
    public int Order => 1000;

    public void OnProvidersExecuting(ApplicationModelProviderContext context)
    {
        foreach (var controller in context.Result.Controllers)
        {
            if (!controller.RouteValues.ContainsKey("area"))
            {
                controller.RouteValues["area"] = controller.ControllerType.Assembly.GetName().Name;
            }
        }
    }

    public void OnProvidersExecuted(ApplicationModelProviderContext context)
    {
    }
}
