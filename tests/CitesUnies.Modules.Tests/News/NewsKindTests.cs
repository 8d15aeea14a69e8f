using CitesUnies.News.Models;

namespace CitesUnies.Modules.Tests.News;

public sealed class NewsKindTests
{
    [Fact]
    public void Kinds_are_those_of_the_contract()
        => Assert.Equal(["actualité", "communiqué", "tribune", "retour", "appel", "relais"], NewsKind.All.Select(kind => kind.Value));

    [Fact]
    public void Each_kind_is_found_by_what_the_field_and_what_the_address_hold()
        => Assert.All(NewsKind.All, kind =>
        {
            Assert.Same(kind, NewsKind.Find(kind.Value));
            Assert.Same(kind, NewsKind.FindBySlug(kind.Slug));
        });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("potin")]
    public void Nothing_else_is_a_kind(string? text)
    {
        Assert.Null(NewsKind.Find(text));
        Assert.Null(NewsKind.FindBySlug(text));
    }
}
