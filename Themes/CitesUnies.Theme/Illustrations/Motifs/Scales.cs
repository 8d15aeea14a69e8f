namespace CitesUnies.Theme.Illustrations.Motifs;

/// <summary>Rows of half discs, like roof tiles.</summary>
internal static class Scales
{
    public static void Draw(SvgPen pen, int width, int height, Dice dice)
    {
        const int radius = 30;
        var (outer, inner) = (new PathData(), new PathData());
        var up = dice.Toss();
        var row = 0;
        for (var y = up ? radius : 0; y <= height; y += radius, row++)
        {
            for (var x = row % 2 == 0 ? 0 : -radius; x < width; x += 2 * radius)
            {
                outer.M(x, y).A(radius, x + 2 * radius, y, up).Z();
                inner.M(x + radius / 2, y).A(radius / 2, x + radius * 3 / 2, y, up).Z();
            }
        }

        pen.Path("i", outer);
        pen.Path("a", inner);
    }
}
