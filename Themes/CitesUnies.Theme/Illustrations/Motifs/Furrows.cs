namespace CitesUnies.Theme.Illustrations.Motifs;

/// <summary>A ploughed field that runs to the horizon, and a small sun.</summary>
internal static class Furrows
{
    public static void Draw(SvgPen pen, int width, int height, Dice dice)
    {
        var horizon = height * dice.Between(30, 42) / 100;
        var vanishing = width * dice.Between(25, 75) / 100;
        pen.Circle("a", width - vanishing, horizon, Math.Min(width, height) / 6);
        pen.Rectangle("g", 0, horizon, width, height);

        var rows = new PathData();
        var step = width / 5;
        for (var x = -2 * width; x < 3 * width; x += step)
        {
            rows.M(vanishing, horizon).L(x, height).L(x + step / 2, height).Z();
        }

        pen.Path("i", rows);
    }
}
