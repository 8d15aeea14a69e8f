using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;

namespace Verger.Engine.Display.Mvc;

/// <summary>Texts of a view, under the name of its module and path: <c>CitesUnies.News.Views.News.Index</c>.</summary>
internal sealed class ModuleViewLocalizer(IHtmlLocalizerFactory factory) : IViewLocalizer, IViewContextAware
{
    private IHtmlLocalizer _localizer = factory.Create(string.Empty, string.Empty);

    public LocalizedHtmlString this[string name] => _localizer[name];

    public LocalizedHtmlString this[string name, params object[] arguments] => _localizer[name, arguments];

    public void Contextualize(ViewContext viewContext)
    {
        var path = viewContext.ExecutingFilePath ?? string.Empty;
        var name = Path.ChangeExtension(path, null)!.Trim('/').Replace('/', '.');
        _localizer = factory.Create(name, path.Trim('/').Split('/')[0]);
    }

    public LocalizedString GetString(string name) => _localizer.GetString(name);

    public LocalizedString GetString(string name, params object[] arguments) => _localizer.GetString(name, arguments);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => _localizer.GetAllStrings(includeParentCultures);
}
