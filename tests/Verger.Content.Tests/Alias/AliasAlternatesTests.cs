using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata.Settings;
using Verger.Content.Tests.Site;

namespace Verger.Content.Tests.Alias;

/// <summary>A theme may have a template for the one item that has an alias.</summary>
public sealed class AliasAlternatesTests
{
    [Theory]
    [InlineData(null, "", "Content__Alias__main__menu_1")]
    [InlineData(null, "Summary", "Content_Summary__Alias__main__menu_1")]
    [InlineData("Widget", "", "Widget__Alias__main__menu_1")]
    public async Task The_template_of_an_alias_is_more_special_than_that_of_the_type(string? stereotype, string displayType, string alternate)
    {
        Assert.Equal(alternate, (await AlternatesAsync("main-menu.1", stereotype, displayType))[^1]);
    }

    [Fact]
    public async Task An_item_without_alias_has_none()
        => Assert.DoesNotContain(await AlternatesAsync("", null, ""), name => name.Contains("Alias", StringComparison.Ordinal));

    private static async Task<string[]> AlternatesAsync(string alias, string? stereotype, string displayType)
    {
        await using var site = await ContentSite.CreateAsync("OrchardCore.Alias", "OrchardCore.Contents");
        await site.DefineAsync("Block", type => (stereotype is null ? type : type.Stereotype(stereotype))
            .WithPart(nameof(AliasPart), part => part.WithSettings(new AliasPartSettings { Pattern = "" })));
        return await site.ReadAsync(async services =>
        {
            var item = await services.GetRequiredService<IContentManager>().NewAsync("Block");
            item.Alter<AliasPart>(part => part.Alias = alias);
            var shape = await services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(item, null, displayType);
            return shape.Metadata.Alternates.ToArray();
        });
    }
}
