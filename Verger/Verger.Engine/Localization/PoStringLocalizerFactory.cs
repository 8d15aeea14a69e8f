using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace Verger.Engine.Localization;

/// <summary>Localizers whose context is the full name of a class, or the name of a view.</summary>
internal sealed class PoStringLocalizerFactory(ILocalizationManager manager) : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => new PoStringLocalizer(ContextOf(resourceSource), manager);

    public IStringLocalizer Create(string baseName, string location) => new PoStringLocalizer(baseName, manager);

    private static string ContextOf(Type type)
    {
        var name = (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName ?? type.Name;
        var arity = name.IndexOf('`', StringComparison.Ordinal);
        return (arity < 0 ? name : name[..arity]).Replace('+', '.');
    }
}
