using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;

namespace Verger.Engine.Localization;

/// <summary>The framework's localizer of pages (arguments are encoded, the text is not) that also knows counted texts.</summary>
internal sealed class PoHtmlLocalizer(IStringLocalizer localizer) : HtmlLocalizer(localizer)
{
    private readonly PoStringLocalizer? _texts = localizer as PoStringLocalizer;

    public override LocalizedHtmlString this[string name, params object[] arguments]
    {
        get
        {
            if (_texts is null)
            {
                return base[name, arguments];
            }

            var (text, values) = _texts.Template(name, arguments);
            return new(name, text.Value, text.ResourceNotFound, values);
        }
    }
}
