using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;

namespace CitesUnies.Theme.Illustrations;

/// <summary>
/// Draws a picture where there is no photograph: two or three plates, as on the walls of a town, and one stroke that joins them.
/// The same words always give the same drawing. It is decorative (hidden from assistive technology), bears no colour and no inline style:
/// <c>illustration.css</c> colours it by the theme's tokens, in light and in dark.
/// </summary>
public static class Illustration
{
    // A drawing is a few thousand characters, and the same ones are shown again and again: the latest news on every home page and list.
    private const int MostKept = 512;

    private static readonly ConcurrentDictionary<(IllustrationSubject Subject, string Key, string Variation, IllustrationFormat Format), IHtmlContent> _kept = new();

    /// <summary>Renders an inline <c>svg</c> element.</summary>
    /// <param name="subject">What it stands for.</param>
    /// <param name="key">Which one: a country's code, a topic's slug, a kind. It sets the motifs and colours, so that a country can be recognised.</param>
    /// <param name="variation">What tells two drawings of one key apart, such as the slug of the article. It sets their order.</param>
    /// <param name="format">Its proportions.</param>
    public static IHtmlContent Render(
        IllustrationSubject subject, string key, string variation = "", IllustrationFormat format = IllustrationFormat.Card)
    {
        if (_kept.TryGetValue((subject, key, variation, format), out var known))
        {
            return known;
        }

        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        return _kept[(subject, key, variation, format)] = Draw(subject, key, variation, format);
    }

    private static IHtmlContent Draw(IllustrationSubject subject, string key, string variation, IllustrationFormat format)
    {
        var family = new Dice(key);
        var dice = new Dice($"{key}/{variation}");
        var panels = PanelLayout.Deal(dice, groups: (int)format);
        var motifs = MotifDeck.Deal(family, dice, subject, key, panels.Count);
        var colours = ColourDeck.Deal(family, dice, panels);

        var pen = new SvgPen();
        pen.Open(PanelLayout.CellsPerGroup * (int)format * Panel.Cell, PanelLayout.Rows * Panel.Cell);
        for (var i = 0; i < panels.Count; i++)
        {
            pen.OpenPanel(panels[i], colours[i]);
            motifs[i](pen, panels[i].Width, panels[i].Height, dice);
            pen.ClosePanel();
        }

        JoiningStroke.Draw(pen, panels);
        return pen.Close();
    }
}
