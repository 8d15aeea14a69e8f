using CitesUnies.Partners.ViewModels;

namespace CitesUnies.Modules.Tests.Partners;

public sealed class KeyFigureTests
{
    [Theory]
    [InlineData("3\u202f600 projets suivis", "3\u202f600", "projets suivis")]
    [InlineData("1 200 000 habitants", "1 200 000", "habitants")]
    [InlineData("Plus de 160 pays d’intervention, outre la France", "Plus de 160", "pays d’intervention, outre la France")]
    [InlineData("environ 65 % des fonds", "environ 65 %", "des fonds")]
    [InlineData("2,5 millions d’euros", "2,5", "millions d’euros")]
    [InlineData("2015\u00a0: premier accord", "2015", "premier accord")]
    public void A_line_that_begins_with_a_figure_is_split_after_it(string line, string value, string label)
        => Assert.Equal(new KeyFigure(value, label), KeyFigure.Parse(line));

    [Theory]
    [InlineData("Une trentaine de réseaux")]
    [InlineData("Le 3e réseau mondial")]
    [InlineData("160")]
    public void A_line_that_does_not_is_a_label(string line) => Assert.Equal(new KeyFigure(string.Empty, line), KeyFigure.Parse(line));
}
