namespace CitesUnies.Theme.Illustrations.Motifs;

/// <summary>A gate of nested arches.</summary>
internal static class Arches
{
    public static void Draw(SvgPen pen, int width, int height, Dice dice)
    {
        var gates = width > height ? 2 : 1;
        var span = width / gates;
        var step = dice.Between(5, 7) * span / 48;
        for (var gate = 0; gate < gates; gate++)
        {
            DrawGate(pen, gate * span + span / 2, span * 9 / 20, height, step);
        }
    }

    private static void DrawGate(SvgPen pen, int centre, int outer, int height, int step)
    {
        string[] roles = ["i", "g", "a", "g"];
        var spring = Math.Max(height - outer, outer + 6);
        for (var (radius, ring) = (outer, 0); radius > step / 2; radius -= step, ring++)
        {
            pen.Path(roles[ring % roles.Length], new PathData()
                .M(centre - radius, height).V(spring).A(radius, centre + radius, spring).V(height).Z());
        }
    }
}
