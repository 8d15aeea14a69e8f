namespace CitesUnies.Theme.Illustrations;

/// <summary>The stroke that joins the plates, as a twinning joins two towns: flat arcs from knot to knot, drawn as maps draw a road.</summary>
internal static class JoiningStroke
{
    private const int Knot = 11;

    // Low enough for the arc above it to stay within the picture.
    private const int Height = 168;

    public static void Draw(SvgPen pen, IReadOnlyList<Panel> panels)
    {
        var knots = KnotsOf(panels);
        var road = new PathData().M(knots[0].X, knots[0].Y);
        for (var i = 1; i < knots.Count; i++)
        {
            road.A(Math.Abs(knots[i].X - knots[i - 1].X) * 62 / 100 + 30, knots[i].X, knots[i].Y, sweep: knots[i].X >= knots[i - 1].X);
        }

        pen.Path("casing", road);
        pen.Path("link", road);
        foreach (var (x, y) in knots)
        {
            pen.Circle("knot-casing", x, y, Knot + 5);
            pen.Circle("knot", x, y, Knot);
        }
    }

    /// <summary>Side by side, one knot a group of plates, in the largest that stands on the ground; alone, one in its first plate and one in its last.</summary>
    private static List<(int X, int Y)> KnotsOf(IReadOnlyList<Panel> panels)
    {
        var groups = panels.GroupBy(panel => panel.X / (PanelLayout.CellsPerGroup * Panel.Cell)).ToArray();
        var carriers = groups.Length > 1
            ? groups.Select(group => group.Where(panel => panel.IsOnGround).MaxBy(panel => panel.Width * panel.Height))
            : [panels[0], panels[^1]];
        return [.. carriers.Select(panel => (panel.CentreX, panel.Height > Panel.Cell ? Height : panel.CentreY))];
    }
}
