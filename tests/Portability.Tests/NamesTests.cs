using Portability.Tests.Api;
using Portability.Tests.Names;

namespace Portability.Tests;

/// <summary>Names that are data — features, steps, parts, fields, shapes, filters, tag helpers, permissions — are Orchard's or our own.</summary>
public sealed class NamesTests(RepositoryNames names) : IClassFixture<RepositoryNames>
{
    [Fact]
    public void Names_that_are_used_are_what_was_committed()
    {
        if (UsedApi.IsToBeRewritten)
            UsedNames.Write(names.Foreign);

        var committed = UsedNames.Committed();
        Faults.AssertNone(NamesGuard.NotListed(names.Foreign, committed).Concat(NamesGuard.NoLongerUsed(names.Foreign, committed)));
    }

    [Fact]
    public void Names_that_are_used_are_Orchards_or_our_own()
    {
        if (OrchardNames.AtHand() is { } orchard)
            Faults.AssertNone(NamesGuard.Unknown(names.Foreign, orchard));
    }

    [Fact]
    public void Shapes_that_modules_make_have_a_template()
    {
        if (OrchardNames.AtHand() is { } orchard)
            Faults.AssertNone(NamesGuard.WithoutTemplate(names.Defined, names.Templates, orchard));
    }
}
