using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Razor.Internal;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;

namespace Verger.Engine.Display.Rendering;

/// <summary>
/// Gives a view what it is injected with. MVC's own activator does the same with expressions that it compiles for each class of view when
/// that is first rendered, some dozens for a first page; here views always have view data of their own model's type,
/// so nothing has to be compiled.
/// </summary>
internal sealed class PageActivator(
    IUrlHelperFactory urls, HtmlEncoder encoder, IJsonHelper json, IModelExpressionProvider expressions, DiagnosticSource diagnostics)
{
    private const BindingFlags AnyInstance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly ConcurrentDictionary<Type, Setter[]> _setters = new();

    public void Activate(RazorPage page, ViewContext context)
    {
        foreach (var setter in _setters.TryGetValue(page.GetType(), out var known) ? known : _setters.GetOrAdd(page.GetType(), Find))
        {
            setter.Set(page, ValueFor(setter.ValueType, context));
        }
    }

    private object ValueFor(Type type, ViewContext context)
    {
        if (type == typeof(HtmlEncoder))
        {
            return encoder;
        }

        if (typeof(ViewDataDictionary).IsAssignableFrom(type))
        {
            return context.ViewData;
        }

        if (type == typeof(IUrlHelper))
        {
            return urls.GetUrlHelper(context);
        }

        if (type == typeof(IJsonHelper))
        {
            return json;
        }

        if (type == typeof(IModelExpressionProvider))
        {
            return expressions;
        }

        if (type == typeof(DiagnosticSource))
        {
            return diagnostics;
        }

        var service = context.HttpContext.RequestServices.GetRequiredService(type);
        (service as IViewContextAware)?.Contextualize(context);
        return service;
    }

    private static Setter[] Find(Type pageType)
        =>
        [
            .. pageType.GetProperties(AnyInstance)
                .Where(property => property.IsDefined(typeof(RazorInjectAttribute)) && property.GetIndexParameters().Length == 0)
                .Select(property => property.DeclaringType!.GetProperty(property.Name, AnyInstance)!)
                .Where(property => property.SetMethod is { IsStatic: false })
                .Select(property => (Setter)Activator.CreateInstance(
                    typeof(Setter<,>).MakeGenericType(property.DeclaringType!, property.PropertyType), property.SetMethod)!),
        ];

    private abstract class Setter(Type valueType)
    {
        public Type ValueType { get; } = valueType;

        public abstract void Set(RazorPage page, object value);
    }

    private sealed class Setter<TPage, TValue>(MethodInfo method) : Setter(typeof(TValue))
        where TPage : class
        where TValue : class
    {
        private readonly Action<TPage, TValue> _set = method.CreateDelegate<Action<TPage, TValue>>();

        public override void Set(RazorPage page, object value) => _set((TPage)(object)page, (TValue)value);
    }
}
