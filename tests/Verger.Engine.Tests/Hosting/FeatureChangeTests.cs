using Verger.Engine.Hosting.Extensions;
using Verger.Engine.Hosting.Features;

namespace Verger.Engine.Tests.Hosting;

public sealed class FeatureChangeTests
{
    private readonly FeatureGraph _graph = new([Manifests.Module("A", ["B"]), Manifests.Module("B"), Manifests.Module("C")]);

    [Fact]
    public void Enabling_adds_what_is_needed_and_keeps_what_was_there()
    {
        var change = Plan(enabled: ["C"], enable: ["A"]);

        Assert.Equal(["B", "A", "C"], change.Enabled.Select(feature => feature.Id).OrderBy(id => id == "C").ThenBy(id => id == "A"));
        Assert.Equal(["A", "B"], change.Added.Select(feature => feature.Id).Order());
        Assert.Empty(change.Removed);
    }

    [Fact]
    public void Disabling_takes_what_needs_it()
    {
        var change = Plan(enabled: ["A", "B", "C"], disable: ["B"]);

        Assert.Equal(["C"], change.Enabled.Select(feature => feature.Id));
        Assert.Equal(["A", "B"], change.Removed.Select(feature => feature.Id).Order());
    }

    [Fact]
    public void Without_force_a_change_that_would_take_others_with_it_is_left_out()
    {
        Assert.True(Plan(enabled: [], enable: ["A"], force: false).IsEmpty);
        Assert.True(Plan(enabled: ["A", "B"], disable: ["B"], force: false).IsEmpty);
        Assert.Equal(["C"], Plan(enabled: [], enable: ["C"], force: false).Added.Select(feature => feature.Id));
    }

    private FeatureChange Plan(string[] enabled, string[]? enable = null, string[]? disable = null, bool force = true)
        => FeatureChange.Plan(
            _graph, enabled.ToHashSet(), (disable ?? []).Select(id => _graph.Find(id)!), (enable ?? []).Select(id => _graph.Find(id)!), force);
}
