namespace CitesUnies.Theme.Illustrations.Motifs;

/// <summary>The contour lines of an island, as on a map.</summary>
internal static class Contours
{
    private const int Points = 7;

    public static void Draw(SvgPen pen, int width, int height, Dice dice)
    {
        var (x, y) = (width * dice.Between(40, 60) / 100, height * dice.Between(42, 58) / 100);
        var shape = new int[Points];
        for (var i = 0; i < Points; i++)
        {
            shape[i] = dice.Between(78, 122);
        }

        var turn = dice.Roll(60);
        var reach = Math.Max(width, height) * 58 / 100;
        for (var level = 1; level <= 5; level++)
        {
            var ring = Ring(x, y, (reach * (6 - level) / 5, width, height), shape, turn + level * 4);
            if (level == 5)
            {
                pen.Path("a", ring);
            }
            else
            {
                pen.Line("il", 5, ring);
            }
        }
    }

    private static PathData Ring(int x, int y, (int Reach, int Width, int Height) size, int[] shape, int turn)
    {
        var flatten = Math.Clamp(size.Height * 100 / size.Width, 60, 140);
        (double X, double Y) At(double index)
        {
            var point = ((int)index % Points + Points) % Points;
            var angle = (index * 360 / Points + turn) * Math.PI / 180;
            var radius = size.Reach * shape[point] / 100.0;
            return (x + radius * Math.Cos(angle), y + radius * Math.Sin(angle) * flatten / 100);
        }

        var start = At(0);
        var path = new PathData().M((int)start.X, (int)start.Y);
        for (var i = 0; i < Points; i++)
        {
            // Catmull-Rom through the points, written as Bézier curves.
            var (before, from, to, after) = (At(i - 1), At(i), At(i + 1), At(i + 2));
            path.C(
                (int)(from.X + (to.X - before.X) / 6), (int)(from.Y + (to.Y - before.Y) / 6),
                (int)(to.X - (after.X - from.X) / 6), (int)(to.Y - (after.Y - from.Y) / 6),
                (int)to.X, (int)to.Y);
        }

        return path.Z();
    }
}
