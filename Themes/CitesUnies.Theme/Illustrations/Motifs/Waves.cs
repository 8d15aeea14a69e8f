namespace CitesUnies.Theme.Illustrations.Motifs;

/// <summary>Rolling water.</summary>
internal static class Waves
{
    public static void Draw(SvgPen pen, int width, int height, Dice dice)
    {
        var length = dice.Pick([60, 80, 120]);
        var swell = length / 3;
        var accent = dice.Roll(3);
        var drift = dice.Pick([0, length / 6]);
        var row = 0;
        for (var y = 4; y < height + swell; y += 28, row++)
        {
            var start = -length - row * drift % length;
            var wave = new PathData().M(start, y);
            for (var x = start; x < width; x += length)
            {
                wave.C(x + length / 5, y - swell, x + length * 3 / 10, y - swell, x + length / 2, y)
                    .C(x + length * 7 / 10, y + swell, x + length * 4 / 5, y + swell, x + length, y);
            }

            pen.Line(row % 3 == accent ? "al" : "il", 13, wave);
        }
    }
}
