using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using Verger.Testing;

namespace Verger.Engine.Tests.Content;

public sealed class DefinitionManagerTests
{
    [Theory, EachDatabase]
    public async Task Definitions_are_stored_and_found_whatever_the_case_of_their_names(string provider)
    {
        await using var site = await ContentSite.CreateAsync(provider);

        await using var scope = site.Open();
        var definitions = Of(scope.ServiceProvider);

        Assert.True((await definitions.GetTypeDefinitionAsync("page"))!.IsDraftable());
        Assert.Equal("Motto", (await definitions.GetPartDefinitionAsync("samplepart"))!.Fields.Single().Name);
        Assert.Null(await definitions.GetTypeDefinitionAsync("Unknown"));
        Assert.Equal(["Page"], (await definitions.ListTypeDefinitionsAsync()).Select(type => type.Name));
        Assert.Equal(["SamplePart"], (await definitions.ListPartDefinitionsAsync()).Select(part => part.Name));
    }

    [Fact]
    public async Task All_share_the_same_typed_definitions_until_one_is_changed()
    {
        await using var site = await ContentSite.CreateAsync();
        var (first, firstIdentifier) = await PageAsync(site);
        var (second, secondIdentifier) = await PageAsync(site);
        Assert.Same(first, second);
        Assert.Equal(firstIdentifier, secondIdentifier);

        await site.DoAsync(scope => Of(scope).AlterTypeDefinitionAsync("Page", type => type.Listable()));

        var (third, thirdIdentifier) = await PageAsync(site);
        Assert.True(third.IsListable());
        Assert.False(first.IsListable());
        Assert.NotEqual(firstIdentifier, thirdIdentifier);
    }

    [Fact]
    public async Task A_unit_of_work_sees_its_own_changes_and_others_do_not_before_it_commits()
    {
        await using var site = await ContentSite.CreateAsync();
        await using var scope = site.Open();
        var definitions = Of(scope.ServiceProvider);
        Assert.False((await definitions.GetTypeDefinitionAsync("Page"))!.IsListable());

        await definitions.AlterTypeDefinitionAsync("Page", type => type.Listable());
        await definitions.AlterTypeDefinitionAsync("Page", type => type.Creatable());

        var own = (await definitions.GetTypeDefinitionAsync("Page"))!;
        Assert.True(own.IsListable() && own.IsCreatable());
        Assert.False((await PageAsync(site)).Page.IsListable());
    }

    [Fact]
    public async Task What_was_not_committed_is_not_seen_by_anyone_later()
    {
        await using var site = await ContentSite.CreateAsync();
        await using (var scope = site.Open())
            await Of(scope.ServiceProvider).AlterTypeDefinitionAsync("Page", type => type.Listable());

        Assert.False((await PageAsync(site)).Page.IsListable());
    }

    [Fact]
    public async Task A_part_that_is_deleted_leaves_the_types()
    {
        await using var site = await ContentSite.CreateAsync();

        await site.DoAsync(scope => Of(scope).DeletePartDefinitionAsync("SamplePart"));
        Assert.Empty((await PageAsync(site)).Page.Parts);

        await site.DoAsync(scope => Of(scope).DeleteTypeDefinitionAsync("Page"));
        await using var scope = site.Open();
        Assert.Null(await Of(scope.ServiceProvider).GetTypeDefinitionAsync("Page"));
    }

    private static async Task<(ContentTypeDefinition Page, string Identifier)> PageAsync(ContentSite site)
    {
        await using var scope = site.Open();
        var definitions = Of(scope.ServiceProvider);
        return ((await definitions.GetTypeDefinitionAsync("Page"))!, await definitions.GetIdentifierAsync());
    }

    private static IContentDefinitionManager Of(IServiceProvider scope) => scope.GetRequiredService<IContentDefinitionManager>();
}
