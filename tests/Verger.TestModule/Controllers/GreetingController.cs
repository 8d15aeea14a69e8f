using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;
using Verger.TestModule.ViewModels;

namespace Verger.TestModule.Controllers;

/// <summary>Returns views of every kind.</summary>
public sealed class GreetingController(IShapeFactory shapes, INotifier notifier) : Controller
{
    [Route("greeting")]
    public IActionResult Index(string text) => View(new NoteViewModel { Text = text });

    [Route("overridden")]
    public IActionResult Overridden() => View();

    [Route("whole")]
    public IActionResult Whole() => View();

    [Route("tags")]
    public IActionResult Tags() => View();

    [Route("fault")]
    public IActionResult Fault() => View();

    [Route("nowhere")]
    public IActionResult Nowhere() => View("Nowhere");

    [Route("unbound")]
    public async Task<IActionResult> Unbound() => View("Shape", await shapes.CreateAsync("NobodyKnows"));

    [Route("shape")]
    public async Task<IActionResult> Shape(string text)
        => View(await shapes.CreateAsync<NoteViewModel>("Note", note => note.Text = text));

    [Route("boom")]
    public async Task<IActionResult> Boom() => View("Shape", await shapes.CreateAsync("Boom"));

    [Route("missing")]
    public IActionResult Missing() => NotFound();

    [Route("json")]
    public IActionResult Json() => NotFound(new { error = "none" });

    [Route("told")]
    public async Task<IActionResult> Told(bool redirect)
    {
        await notifier.SuccessAsync(new LocalizedHtmlString("k", "C’est <b>fait</b>."));
        return redirect ? RedirectToAction(nameof(After)) : View("Index", new NoteViewModel { Text = "told" });
    }

    [Route("after")]
    public IActionResult After() => View("Index", new NoteViewModel { Text = "after" });

    [Route("links")]
    public IActionResult Links() => Content(Url.Action(nameof(Index), "Greeting", new { area = "Verger.TestModule", text = "x" })!);
}
