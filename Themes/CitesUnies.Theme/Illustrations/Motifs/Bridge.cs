namespace CitesUnies.Theme.Illustrations.Motifs;

/// <summary>A bridge of round arches over water.</summary>
internal static class Bridge
{
    public static void Draw(SvgPen pen, int width, int height, Dice dice)
    {
        var spans = width / dice.Pick([60, 80]);
        var span = width / Math.Max(spans, 1);
        var radius = span * 38 / 100;
        var deck = height * 40 / 100;
        var water = deck + radius + height / 5;

        pen.Circle("a", width * dice.Between(20, 80) / 100, deck - height / 8, Math.Min(width, height) / 8);
        var stone = new PathData().M(0, deck).H(width).V(water);
        for (var right = width - (width - span * spans) / 2; right > 0; right -= span)
        {
            stone.H(right - span / 2 + radius).V(deck + radius + 14).A(radius, right - span / 2 - radius, deck + radius + 14, sweep: false).V(water);
        }

        pen.Path("i", stone.H(0).Z());
        for (var y = water + 10; y < height; y += 18)
        {
            pen.Rectangle("a", 0, y, width, 6);
        }
    }
}
