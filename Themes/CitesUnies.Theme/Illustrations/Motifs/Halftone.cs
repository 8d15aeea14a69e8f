namespace CitesUnies.Theme.Illustrations.Motifs;

/// <summary>Dots that grow row by row, as in print.</summary>
internal static class Halftone
{
    public static void Draw(SvgPen pen, int width, int height, Dice dice)
    {
        const int step = 24;
        var rows = height / step;
        var grows = dice.Toss();
        var accent = dice.Between(rows / 2, rows - 1);
        for (var row = 0; row < rows; row++)
        {
            var size = 4 + 18 * (grows ? row + 1 : rows - row) / rows;
            pen.Dots(row == accent ? "al" : "il", row * step + step / 2, width, step, size);
        }
    }
}
