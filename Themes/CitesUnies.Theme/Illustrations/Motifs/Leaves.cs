namespace CitesUnies.Theme.Illustrations.Motifs;

/// <summary>Leaves set like tiles.</summary>
internal static class Leaves
{
    public static void Draw(SvgPen pen, int width, int height, Dice dice)
    {
        const int tile = 60;
        var (ink, accent) = (new PathData(), new PathData());
        var flip = dice.Toss();
        for (var y = 0; y < height; y += tile)
        {
            for (var x = 0; x < width; x += tile)
            {
                var leaf = dice.Roll(5) == 0 ? accent : ink;
                var leansRight = ((x + y) / tile % 2 == 0) ^ flip;
                var (from, to) = leansRight ? (x, x + tile) : (x + tile, x);
                leaf.M(from, y).A(tile, to, y + tile).A(tile, from, y).Z();
            }
        }

        pen.Path("i", ink);
        pen.Path("a", accent);
    }
}
