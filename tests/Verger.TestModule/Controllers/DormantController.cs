using Microsoft.AspNetCore.Mvc;
using OrchardCore.Modules;

namespace Verger.TestModule.Controllers;

/// <summary>Of a feature that no test enables.</summary>
[Feature("Verger.TestModule.Dormant")]
public sealed class DormantController : Controller
{
    [Route("dormant")]
    public IActionResult Index() => Content("awake");
}
