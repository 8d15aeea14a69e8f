using CitesUnies.Theme.Illustrations.Motifs;

namespace CitesUnies.Theme.Illustrations;

/// <summary>Draws one motif into a plate of the given size.</summary>
internal delegate void Motif(SvgPen pen, int width, int height, Dice dice);

/// <summary>Which motifs go with what: those of a subject, and those of the topics that have their own.</summary>
internal static class MotifDeck
{
    private const int MotifsOfACard = 4;

    private static readonly Motif[] OfPlaces = [Sun.Draw, Arches.Draw, Furrows.Draw, Skyline.Draw, Contours.Draw, Bridge.Draw, Waves.Draw, Leaves.Draw];
    private static readonly Motif[] OfTopics = [Fan.Draw, Leaves.Draw, Steps.Draw, Halftone.Draw, Waves.Draw, Scales.Draw, Contours.Draw, Sun.Draw];
    private static readonly Motif[] OfNotices = [Fan.Draw, Halftone.Draw, Steps.Draw, Scales.Draw, Arches.Draw, Skyline.Draw];
    private static readonly Motif[] OfInstitutions = [Skyline.Draw, Arches.Draw, Steps.Draw, Fan.Draw, Bridge.Draw, Halftone.Draw];

    private static readonly (string Stem, Motif[] Motifs)[] OfKnownTopics =
    [
        ("eau", [Waves.Draw, Scales.Draw, Bridge.Draw]),
        ("climat", [Sun.Draw, Leaves.Draw, Contours.Draw]),
        ("crise", [Contours.Draw, Bridge.Draw, Waves.Draw]),
        ("jeunesse", [Steps.Draw, Fan.Draw, Halftone.Draw]),
        ("culture", [Arches.Draw, Fan.Draw, Leaves.Draw]),
        ("agri", [Furrows.Draw, Leaves.Draw, Sun.Draw]),
        ("econom", [Steps.Draw, Skyline.Draw, Bridge.Draw]),
    ];

    /// <summary>One motif for each panel; none comes twice before all have come once.</summary>
    public static Motif[] Deal(Dice family, Dice dice, IllustrationSubject subject, string key, int count)
    {
        var whole = family.Shuffle(DeckOf(subject, key));
        var deck = dice.Shuffle(count > MotifsOfACard ? whole : whole.Take(MotifsOfACard));
        var dealt = new Motif[count];
        for (var i = 0; i < count; i++)
        {
            dealt[i] = deck[i % deck.Length];
        }

        return dealt;
    }

    private static Motif[] DeckOf(IllustrationSubject subject, string key) => subject switch
    {
        IllustrationSubject.Place => OfPlaces,
        IllustrationSubject.Institution => OfInstitutions,
        IllustrationSubject.Notice => OfNotices,
        _ => OfTopic(key),
    };

    private static Motif[] OfTopic(string slug)
    {
        foreach (var word in slug.Split('-'))
        {
            foreach (var (stem, motifs) in OfKnownTopics)
            {
                if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                {
                    return motifs;
                }
            }
        }

        return OfTopics;
    }
}
