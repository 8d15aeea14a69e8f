using Verger.Engine.Hosting.Extensions;
using Verger.Hosting;

namespace Verger.Engine.Tests.Hosting;

public sealed class FeatureGraphTests
{
    [Fact]
    public void A_feature_comes_after_those_it_needs_whatever_the_order_of_modules()
    {
        var graph = new FeatureGraph([Manifests.Module("News", ["Portal"]), Manifests.Module("Portal", ["Contents"]), Manifests.Module("Contents")]);

        Assert.Equal(["Contents", "Portal", "News"], graph.Features.Select(feature => feature.Id));
    }

    [Fact]
    public void Themes_come_last_and_after_the_theme_they_are_based_on()
    {
        var graph = new FeatureGraph([Manifests.Theme("Child", "Parent"), Manifests.Theme("Parent"), Manifests.Module("Late", priority: "10"), Manifests.Module("Early", priority: "-5")]);

        Assert.Equal(["Early", "Late", "Parent", "Child"], graph.Features.Select(feature => feature.Id));
    }

    [Fact]
    public void A_module_with_features_of_its_own_is_these_and_no_more()
    {
        var graph = new FeatureGraph([Manifests.Module("Area", features: [("OrchardCore.Title", []), ("OrchardCore.Contents", [])])]);

        Assert.Equal(["OrchardCore.Title", "OrchardCore.Contents"], graph.Features.Select(feature => feature.Id));
    }

    [Fact]
    public void What_is_enabled_brings_all_that_it_needs()
    {
        var graph = new FeatureGraph([Manifests.Module("A", ["B"]), Manifests.Module("B", ["C"]), Manifests.Module("C"), Manifests.Module("D")]);

        Assert.Equal(["C", "B", "A"], graph.WithDependencies(["A"]).Select(feature => feature.Id));
    }

    [Fact]
    public void What_is_disabled_takes_all_that_needs_it()
    {
        var graph = new FeatureGraph([Manifests.Module("A", ["B"]), Manifests.Module("B", ["C"]), Manifests.Module("C"), Manifests.Module("D")]);

        Assert.Equal(["C", "B", "A"], graph.WithDependents(["C"]).Select(feature => feature.Id));
    }

    [Fact]
    public void An_unknown_dependency_is_named_with_the_feature_that_needs_it()
    {
        var graph = new FeatureGraph([Manifests.Module("A", ["Nowhere"])]);

        var exception = Assert.Throws<UnknownFeatureException>(() => graph.WithDependencies(["A"]));

        Assert.Equal(("Nowhere", "A"), (exception.FeatureId, exception.NeededBy));
    }

    [Fact]
    public void A_loop_is_refused_with_its_whole_path_to_whoever_needs_it_and_nobody_else()
    {
        var graph = new FeatureGraph(
            [Manifests.Module("A", ["B"]), Manifests.Module("B", ["C"]), Manifests.Module("C", ["A"]), Manifests.Module("D", ["B"]), Manifests.Module("E")]);

        foreach (var feature in (string[])["A", "B", "C", "D"])
        {
            var exception = Assert.Throws<ManifestException>(() => graph.WithDependencies([feature]));
            Assert.Contains("A → B → C → A", exception.Message, StringComparison.Ordinal);
        }

        Assert.Equal(["E"], graph.WithDependencies(["E"]).Select(feature => feature.Id));
    }

    [Fact]
    public void One_identifier_declared_twice_is_refused_with_both_modules()
    {
        var exception = Assert.Throws<ManifestException>(
            () => new FeatureGraph([Manifests.Module("First", features: [("Same", [])]), Manifests.Module("Second", features: [("Same", [])])]));

        Assert.Contains("First", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Second", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_without_a_manifest_is_named()
    {
        var exception = Assert.Throws<ManifestException>(() => ExtensionInfo.Read(Manifests.Assembly("Nothing.Declared")));

        Assert.Contains("Nothing.Declared", exception.Message, StringComparison.Ordinal);
    }
}
