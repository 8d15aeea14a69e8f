using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.TagHelpers;

namespace Verger.Engine.Tests.Display;

public sealed class CacheAttributesTests
{
    [Fact]
    public void They_say_how_the_shape_is_kept()
    {
        var metadata = Apply(
            ("cache-id", "menu"), ("cache-context", new HtmlString("route, user.roles")), ("cache-tag", "alias:main-menu;contentitemid:4a"),
            ("cache-fixed-duration", "00:05:00"), ("cache-sliding-duration", "00:01:00"));

        var cache = metadata.Cache();
        Assert.Equal("menu", cache.CacheId);
        Assert.Equal(["route", "user.roles"], cache.Contexts.Order());
        Assert.Equal(["alias:main-menu", "contentitemid:4a"], cache.Tags.Order());
        Assert.Equal(TimeSpan.FromMinutes(5), cache.ExpiresAfter);
        Assert.Equal(TimeSpan.FromMinutes(1), cache.ExpiresSliding);
    }

    [Fact]
    public void Without_an_id_the_shape_is_not_kept()
    {
        var metadata = Apply(("cache-tag", "alias:main-menu"));

        Assert.False(metadata.IsCached);
        Assert.Throws<InvalidOperationException>(metadata.Cache);
    }

    private static ShapeMetadata Apply(params (string Name, object Value)[] attributes)
    {
        var metadata = new ShapeMetadata { Type = "Menu" };
        CacheAttributes.Apply(metadata, new TagHelperAttributeList(attributes.Select(attribute => new TagHelperAttribute(attribute.Name, attribute.Value))));
        return metadata;
    }
}
