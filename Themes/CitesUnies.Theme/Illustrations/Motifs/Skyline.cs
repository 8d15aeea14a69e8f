namespace CitesUnies.Theme.Illustrations.Motifs;

/// <summary>Houses, towers and domes side by side, with a few lit windows.</summary>
internal static class Skyline
{
    public static void Draw(SvgPen pen, int width, int height, Dice dice)
    {
        var houses = new PathData();
        var windows = new PathData();
        for (var x = 0; x < width;)
        {
            var breadth = dice.Pick([24, 30, 36, 48]);
            var top = height * dice.Between(26, 68) / 100;
            Raise(houses, x, breadth, top, height, dice);
            for (var y = top + 20; y < height - 12; y += 26)
            {
                if (dice.Toss())
                {
                    windows.M(x + breadth / 2 - 4, y).H(x + breadth / 2 + 4).V(y + 12).H(x + breadth / 2 - 4).Z();
                }
            }

            x += breadth + dice.Pick([0, 0, 6]);
        }

        pen.Path("i", houses);
        pen.Path("a", windows);
    }

    private static void Raise(PathData houses, int x, int breadth, int top, int height, Dice dice)
    {
        houses.M(x, height).V(top);
        switch (dice.Roll(4))
        {
            case 0: houses.L(x + breadth / 2, top - breadth / 2).L(x + breadth, top); break;
            case 1: houses.A(breadth / 2, x + breadth, top); break;
            case 2: houses.V(top - breadth / 3).L(x + breadth, top); break;
            default: houses.H(x + breadth); break;
        }

        houses.V(height).Z();
    }
}
