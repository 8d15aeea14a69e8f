using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Verger.Engine.Display.Tables;
using Verger.Engine.Display.Templates;
using Verger.Hosting;

namespace Verger.Engine.Display.Mvc;

/// <summary>
/// Finds the views of controllers. The theme comes first, then its bases (<c>/Views/{module}/{controller}/{view}.cshtml</c>), then the module
/// (<c>/Views/{controller}/{view}.cshtml</c>), then what modules share (<c>/Views/Shared/{view}.cshtml</c>).
/// </summary>
internal sealed class ViewLocator(CompiledViews views, IEnabledModules modules)
{
    private const string Extension = ".cshtml";

    private readonly ConcurrentDictionary<Key, CompiledView?> _found = new();

    /// <summary>The view; null when there is none.</summary>
    /// <param name="name">Its name, or its path within the module (<c>~/Views/…</c>) or within the site (<c>/{module}/Views/…</c>).</param>
    /// <param name="action">What it is a view of.</param>
    /// <param name="themeId">The theme.</param>
    public CompiledView? Find(string name, ActionDescriptor action, string? themeId) => _found.GetOrAdd(Key.Of(name, action, themeId), Find);

    /// <summary>Where it is looked for, in that order.</summary>
    public IEnumerable<string> Describe(string name, ActionDescriptor action, string? themeId)
        => Places(Key.Of(name, action, themeId)).Select(place => "/" + place.Module + place.Path);

    private CompiledView? Find(Key key)
        => Places(key).Select(place => views.Find(place.Module, place.Path)).FirstOrDefault(view => view is not null);

    private IEnumerable<(string Module, string Path)> Places(Key key)
    {
        if (key.Name.StartsWith("~/", StringComparison.Ordinal))
        {
            return [(key.Module, key.Name[1..])];
        }

        if (key.Name.StartsWith('/'))
        {
            var end = key.Name.IndexOf('/', 1);
            return end < 0 ? [] : [(key.Name[1..end], key.Name[end..])];
        }

        var file = key.Name + Extension;
        var themes = ThemeChain.Of(key.Theme, modules).Reverse().SelectMany(theme => new[]
        {
            (theme, $"/Views/{key.Area}/{key.Controller}/{file}"),
            (theme, $"/Views/{key.Area}/Shared/{file}"),
            (theme, $"/Views/Shared/{file}"),
        });
        var shared = modules.Modules.Reverse().Where(module => !ThemeChain.IsTheme(module.Extension)).Select(module => (module.Id, $"/Views/Shared/{file}"));
        return themes
            .Append((key.Module, $"/Views/{key.Controller}/{file}"))
            .Append((key.Module, $"/Views/{file}"))
            .Append((key.Module, $"/Views/Shared/{file}"))
            .Concat(shared);
    }

    private readonly record struct Key(string Name, string Module, string Area, string Controller, string Theme)
    {
        public static Key Of(string name, ActionDescriptor action, string? themeId)
        {
            action.RouteValues.TryGetValue("area", out var area);
            action.RouteValues.TryGetValue("controller", out var controller);
            var module = (action as ControllerActionDescriptor)?.ControllerTypeInfo.Assembly.GetName().Name ?? area ?? string.Empty;
            return new Key(name, module, area ?? module, controller ?? string.Empty, themeId ?? string.Empty);
        }
    }
}
