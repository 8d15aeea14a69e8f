using CitesUnies.Testing;

namespace CitesUnies.Web.Tests;

/// <summary>Tests that share one running site and one browser. None changes anything on it, so their order does not matter.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<SiteFixture>, ICollectionFixture<BrowserFixture>
{
    public const string Name = "site";
}
