namespace CitesUnies.Theme.Illustrations;

/// <summary>Gives each plate one of the colour schemes of <c>illustration.css</c>, never the same to two plates that touch.</summary>
internal static class ColourDeck
{
    private const int Schemes = 8;

    // Enough for three plates to differ, few enough for a country to keep its own colours.
    private const int SchemesOfACard = 5;

    public static int[] Deal(Dice family, Dice dice, IReadOnlyList<Panel> panels)
    {
        var deck = family.Shuffle(Enumerable.Range(0, Schemes));
        var size = panels.Count > 3 ? Schemes : SchemesOfACard;
        var schemes = new int[panels.Count];
        for (var i = 0; i < panels.Count; i++)
        {
            var card = dice.Roll(size);
            while (IsTakenBeside(panels, schemes, i, deck[card]))
            {
                card = (card + 1) % size;
            }

            schemes[i] = deck[card];
        }

        return schemes;
    }

    private static bool IsTakenBeside(IReadOnlyList<Panel> panels, int[] schemes, int index, int scheme)
    {
        for (var i = 0; i < index; i++)
        {
            if (schemes[i] == scheme && panels[i].Touches(panels[index]))
            {
                return true;
            }
        }

        return false;
    }
}
