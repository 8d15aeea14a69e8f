using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Verger.Hosting;

namespace Verger.Engine.Display.Mvc;

/// <summary>The controllers and view components of the enabled features; those of other features do not exist.</summary>
internal sealed class ModuleApplicationPart(IEnabledModules modules) : ApplicationPart, IApplicationPartTypeProvider
{
    public override string Name => "Modules";

    public IEnumerable<TypeInfo> Types { get; } =
    [
        .. from module in modules.Modules
           from type in module.Assembly.GetExportedTypes()
           where type is { IsClass: true, IsAbstract: false } && IsMvc(type) && modules.FeatureOf(type) is { } feature && modules.IsEnabled(feature)
           select type.GetTypeInfo(),
    ];

    // What MVC's own providers look at: most classes of a module are neither, and need no second look.
    private static bool IsMvc(Type type)
        => type.Name.EndsWith("Controller", StringComparison.Ordinal) || type.Name.EndsWith("ViewComponent", StringComparison.Ordinal);
}
