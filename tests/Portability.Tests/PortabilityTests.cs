using Portability.Tests.Api;
using Portability.Tests.Metadata;

namespace Portability.Tests;

/// <summary>Promise 1: modules and themes use only what genuine Orchard Core 3.0 has (docs/ARCHITECTURE.md).</summary>
public sealed class PortabilityTests(CompiledRepository repository) : IClassFixture<CompiledRepository>
{
    [Fact]
    public void Modules_and_themes_see_the_contracts_only() =>
        Faults.AssertNone(ApiGuard.OutsideContracts(repository.References));

    [Fact]
    public void What_they_use_is_what_was_committed()
    {
        if (UsedApi.IsToBeRewritten)
            UsedApi.Write(repository.References.Select(reference => reference.Id));

        var committed = UsedApi.Committed();
        Faults.AssertNone(ApiGuard.NotListed(repository.References, committed).Concat(ApiGuard.NoLongerUsed(repository.References, committed)));
    }

    [Fact]
    public void What_was_committed_is_Orchards()
    {
        if (OrchardApi.AtHand() is { } orchard)
            Faults.AssertNone(ApiGuard.NotOrchards(UsedApi.Committed(), repository.References, orchard));
    }

    [Fact]
    public void Interfaces_that_they_implement_are_whole()
    {
        if (OrchardApi.AtHand() is not { } orchard)
            return;

        var mayLack = ListFile.Read("orchard-default-members.txt");
        Faults.AssertNone(repository.Portable.SelectMany(module => ApiGuard.HalfInterfaces(module, repository.Assemblies, orchard, mayLack)));
    }

    [Fact]
    public void The_committed_list_is_sorted() =>
        Assert.Equal(UsedApi.Committed().Order(StringComparer.Ordinal).Distinct(), UsedApi.Committed());
}
