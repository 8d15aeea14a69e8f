namespace Portability.Tests.Names;

/// <summary>
/// Elements that a browser knows (https://html.spec.whatwg.org/#elements-3 and https://www.w3.org/TR/SVG2/eltindex.html),
/// and those of ASP.NET Core's own tag helpers and of Razor.
/// </summary>
internal static class HtmlElements
{
    private const string Html = """
        a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code col colgroup data datalist dd del
        details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input
        ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option output p picture pre progress q rp rt ruby
        s samp script search section select slot small source span strong style sub summary sup table tbody td template textarea tfoot th thead time
        title tr track u ul var video wbr
        """;

    private const string Svg = """
        svg animate circle clipPath defs desc ellipse filter g line linearGradient marker mask metadata path pattern polygon polyline radialGradient
        rect stop symbol text textPath tspan use view feBlend feColorMatrix feGaussianBlur feOffset feMerge feMergeNode feTurbulence feDisplacementMap
        """;

    private const string Razor = "text partial environment cache component";

    public static readonly IReadOnlySet<string> All =
        $"{Html} {Svg} {Razor}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
