namespace CitesUnies.Theme.Illustrations.Motifs;

/// <summary>Stairs that climb, one step marked.</summary>
internal static class Steps
{
    public static void Draw(SvgPen pen, int width, int height, Dice dice)
    {
        var count = dice.Between(4, 6);
        var (tread, rise) = (width / count, height * 4 / 5 / count);
        var climbsRight = dice.Toss();
        var marked = dice.Between(1, count - 1);
        for (var step = 0; step < count; step++)
        {
            var top = height - rise * (step + 1);
            var x = climbsRight ? step * tread : width - (step + 1) * tread;
            pen.Rectangle(step == marked ? "a" : "i", x, top, step == count - 1 && climbsRight ? width - x : tread, height - top);
        }
    }
}
