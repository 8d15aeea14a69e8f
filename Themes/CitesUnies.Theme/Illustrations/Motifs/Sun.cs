namespace CitesUnies.Theme.Illustrations.Motifs;

/// <summary>A sun above bars that thicken towards the ground.</summary>
internal static class Sun
{
    public static void Draw(SvgPen pen, int width, int height, Dice dice)
    {
        var radius = Math.Min(width, height) * 3 / 10;
        var x = dice.Pick([width / 2, width / 3 + 8, width * 2 / 3 - 8]);
        pen.Circle("a", x, height / 2 - 6, radius);

        var y = height / 2 - 4;
        for (var thickness = 4; y < height; thickness += 4)
        {
            pen.Rectangle("i", 0, y, width, thickness);
            y += thickness + Math.Max(14 - thickness / 2, 5);
        }
    }
}
