using CitesUnies.Testing;

namespace CitesUnies.Testing.Tests;

public sealed class EncodingDebrisTests
{
    [Theory]
    [InlineData("coopé©ration décentralisée")]
    [InlineData("les pays o\u0E60les collectivités")]
    [InlineData("Versià³n en espaà±ol")]
    [InlineData("aiguà« s")]
    [InlineData("FRANà‡AIS")]
    [InlineData("Rzeszà²w")]
    [InlineData("grçce à eux")]
    [InlineData("vis-à -vis")]
    [InlineData("dit-il†")]
    [InlineData("coopÃ©ration")]
    [InlineData("lâ€™État")]
    [InlineData("thème Â…")]
    [InlineData("perdu \uFFFD")]
    [InlineData("image par defaut")]
    public void Debris_is_found(string text) => Assert.NotEmpty(EncodingDebris.In(text));

    [Theory]
    [InlineData("Où l’on agit, grâce à « Cités Unies », vis-à-vis d’État à État : 3\u202F600 projets, aiguë, Rzeszów, español, FRANÇAIS, ÂGE, À Ñ Ô.")]
    [InlineData("Europe & coopération – « à » demain ; l’œuvre, l’ambiguïté, Noël")]
    public void Good_French_is_left_alone(string text) => Assert.Empty(EncodingDebris.In(text));
}
