using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace CitesUnies.Theme.Illustrations;

/// <summary>
/// Writes the few SVG elements that illustrations are made of. A class names a role in the plate's colour scheme:
/// <c>g</c> ground, <c>i</c> ink, <c>a</c> accent; <c>il</c> and <c>al</c> are ink and accent as lines.
/// </summary>
internal sealed class SvgPen
{
    private readonly StringBuilder _svg = new(2048);

    public void Open(int width, int height) => _svg.Append(
        CultureInfo.InvariantCulture,
        $"<svg class=\"illustration\" viewBox=\"0 0 {width} {height}\" preserveAspectRatio=\"xMidYMid slice\" aria-hidden=\"true\" focusable=\"false\">");

    /// <summary>Begins a plate; a nested <c>svg</c> cuts off what a motif draws outside it.</summary>
    public void OpenPanel(Panel panel, int scheme)
    {
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"scheme-{scheme}\" x=\"{panel.X}\" y=\"{panel.Y}\" width=\"{panel.Width}\" height=\"{panel.Height}\">");
        Rectangle("g", 0, 0, panel.Width, panel.Height);
    }

    public void ClosePanel() => _svg.Append("</svg>");

    public IHtmlContent Close() => new HtmlString(_svg.Append("</svg>").ToString());

    public void Rectangle(string role, int x, int y, int width, int height) => _svg.Append(
        CultureInfo.InvariantCulture, $"<rect class=\"{role}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>");

    public void Circle(string role, int x, int y, int radius) => _svg.Append(
        CultureInfo.InvariantCulture, $"<circle class=\"{role}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>");

    public void Path(string role, PathData data) => _svg.Append(
        CultureInfo.InvariantCulture, $"<path class=\"{role}\" d=\"{data}\"/>");

    public void Line(string role, int thickness, PathData data) => _svg.Append(
        CultureInfo.InvariantCulture, $"<path class=\"{role}\" stroke-width=\"{thickness}\" d=\"{data}\"/>");

    /// <summary>A row of dots: a dashed line whose dashes have round ends and no length.</summary>
    public void Dots(string role, int y, int width, int step, int diameter) => _svg.Append(
        CultureInfo.InvariantCulture,
        $"<path class=\"{role}\" stroke-width=\"{diameter}\" stroke-linecap=\"round\" stroke-dasharray=\"0 {step}\" d=\"M{step / 2} {y}H{width}\"/>");
}
