namespace CitesUnies.Theme.Illustrations.Motifs;

/// <summary>Quarter rings that open from a corner.</summary>
internal static class Fan
{
    public static void Draw(SvgPen pen, int width, int height, Dice dice)
    {
        string[] roles = ["i", "g", "a", "g"];
        var x = dice.Toss() ? 0 : width;
        var y = dice.Toss() ? 0 : height;
        var outer = Math.Max(width, height) * 92 / 100;
        var step = outer / dice.Between(5, 7);
        for (var (radius, ring) = (outer, 0); radius > step / 2; radius -= step, ring++)
        {
            pen.Circle(roles[ring % roles.Length], x, y, radius);
        }
    }
}
