namespace CitesUnies.Theme.Illustrations;

/// <summary>The ways in which three cells by two are cut into plates.</summary>
internal static class PanelLayout
{
    public const int CellsPerGroup = 3;
    public const int Rows = 2;

    private static readonly Panel[][] Cuts =
    [
        [Panel.OfCells(0, 0, 2, 2), Panel.OfCells(2, 0, 1, 2)],
        [Panel.OfCells(0, 0, 1, 2), Panel.OfCells(1, 0, 2, 2)],
        [Panel.OfCells(0, 0, 2, 2), Panel.OfCells(2, 0, 1, 1), Panel.OfCells(2, 1, 1, 1)],
        [Panel.OfCells(0, 0, 1, 1), Panel.OfCells(0, 1, 1, 1), Panel.OfCells(1, 0, 2, 2)],
        [Panel.OfCells(0, 0, 1, 2), Panel.OfCells(1, 0, 2, 1), Panel.OfCells(1, 1, 2, 1)],
        [Panel.OfCells(0, 0, 2, 1), Panel.OfCells(0, 1, 2, 1), Panel.OfCells(2, 0, 1, 2)],
    ];

    public static List<Panel> Deal(Dice dice, int groups)
    {
        var panels = new List<Panel>(groups * 3);
        var previous = -1;
        for (var group = 0; group < groups; group++)
        {
            var cut = dice.Roll(Cuts.Length);
            cut = cut == previous ? (cut + 1) % Cuts.Length : cut;
            previous = cut;
            foreach (var panel in Cuts[cut])
            {
                panels.Add(panel with { X = panel.X + group * CellsPerGroup * Panel.Cell });
            }
        }

        return panels;
    }
}
