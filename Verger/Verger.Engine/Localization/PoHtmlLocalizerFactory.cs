using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;

namespace Verger.Engine.Localization;

/// <summary>The localizers of pages, over those of texts.</summary>
internal sealed class PoHtmlLocalizerFactory(IStringLocalizerFactory factory) : IHtmlLocalizerFactory
{
    public IHtmlLocalizer Create(Type resourceSource) => new PoHtmlLocalizer(factory.Create(resourceSource));

    public IHtmlLocalizer Create(string baseName, string location) => new PoHtmlLocalizer(factory.Create(baseName, location));
}
