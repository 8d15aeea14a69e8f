using Portability.Tests.Api;
using Portability.Tests.Architecture;
using Portability.Tests.Fixtures;

namespace Portability.Tests;

/// <summary>The architecture guard itself, tried on assemblies that keep and that break the arrows.</summary>
public sealed class ArrowsTests
{
    private static readonly Fixture s_contracts = Compile.Assembly("Verger.Contracts", """
        namespace OrchardCore.Modules.Manifest { public class FeatureAttribute : System.Attribute { public string? Id { get; set; } public string[]? Dependencies { get; set; } } public class ModuleAttribute : FeatureAttribute { } }
        namespace OrchardCore { public interface IClock { public sealed class Nested { } internal sealed class Hidden { } } public sealed class Own { } }
        namespace Verger.Expressions { public interface IRenderer { } }
        """);

    private static readonly Fixture s_engine = Compile.Assembly("Verger.Engine", "public class Engine { public OrchardCore.IClock? Clock; }", s_contracts);

    private static readonly Fixture s_partners = Compile.Assembly("CitesUnies.Partners", """
        [assembly: OrchardCore.Modules.Manifest.Module]
        namespace CitesUnies.Partners.ViewModels { public class PartnerViewModel { } }
        namespace CitesUnies.Partners.Models { public class Partner { } }
        """, s_contracts);

    [Fact]
    public void An_engine_that_knows_contracts_is_fine() => Assert.Empty(Arrows.OfKernel(s_engine.Assembly));

    [Fact]
    public void An_area_that_knows_the_engine_is_reported()
    {
        var area = Compile.Assembly("Verger.Content", "public class Area { public Engine? Engine; }", s_contracts, s_engine);

        Assert.StartsWith("Verger.Content references Verger.Engine", Assert.Single(Arrows.OfKernel(area.Assembly)));
    }

    [Fact]
    public void A_kernel_that_knows_the_portal_is_reported()
    {
        var engine = Compile.Assembly("Verger.Engine", "public class Engine { public CitesUnies.Partners.Models.Partner? Partner; }", s_partners);

        Assert.StartsWith("Verger.Engine references CitesUnies.Partners", Assert.Single(Arrows.OfKernel(engine.Assembly)));
    }

    [Fact]
    public void A_module_that_knows_another_without_naming_it_is_reported()
    {
        const string Use = "public class Module { public CitesUnies.Partners.Models.Partner? Partner; }";
        var silent = Compile.Assembly("CitesUnies.News", Use, s_partners);
        var named = Compile.Assembly("CitesUnies.News", """[assembly: OrchardCore.Modules.Manifest.Module(Dependencies = ["CitesUnies.Partners"])]""" + Use, s_contracts, s_partners);

        Assert.Contains("which its Manifest does not name", Assert.Single(Arrows.OfModule(silent.Assembly, [])));
        Assert.Empty(Arrows.OfModule(named.Assembly, []));
    }

    [Fact]
    public void A_module_that_brings_a_library_is_reported_unless_both_engines_have_it()
    {
        var library = Compile.Assembly("LinqToDB", "public class Table { }");
        var module = Compile.Assembly("CitesUnies.News", "public class Module { public Table? Table; }", library);

        Assert.StartsWith("CitesUnies.News references LinqToDB", Assert.Single(Arrows.OfModule(module.Assembly, [])));
        Assert.Empty(Arrows.OfModule(module.Assembly, ["LinqToDB"]));
    }

    [Fact]
    public void A_theme_sees_view_models_and_no_other_type_of_a_module()
    {
        var theme = Compile.Assembly("CitesUnies.Theme", "public class View { public CitesUnies.Partners.ViewModels.PartnerViewModel? Model; public CitesUnies.Partners.Models.Partner? Part; }", s_partners);

        Assert.StartsWith("CitesUnies.Theme uses CitesUnies.Partners.Models.Partner:", Assert.Single(Arrows.OfTheme(theme.Assembly, [])));
    }

    [Fact]
    public void A_public_type_under_Orchards_names_that_Orchard_lacks_is_reported()
    {
        var genuine = OrchardApi.Of("T:OrchardCore.IClock", "T:OrchardCore.Modules.Manifest.FeatureAttribute", "T:OrchardCore.Modules.Manifest.ModuleAttribute");

        Assert.Equal(
            ["OrchardCore.IClock.Nested", "OrchardCore.Own"],
            PublicTypes.NotOrchards(s_contracts.Assembly, genuine, []).Select(fault => fault[..fault.IndexOf(' ')]).Order());
    }
}
