using CitesUnies.Portal.Audience;

namespace CitesUnies.Modules.Tests.Portal;

public sealed class AudienceKindTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("tout public", false)]
    [InlineData("collectivités", true)]
    [InlineData("adhérents", true)]
    [InlineData("adherent", true)]
    public void A_word_that_is_not_known_opens_nothing(string? value, bool isReserved) => Assert.Equal(isReserved, AudienceKind.Of(value).IsReserved);
}
