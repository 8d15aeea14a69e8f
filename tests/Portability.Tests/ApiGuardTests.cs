using Portability.Tests.Api;
using Portability.Tests.Fixtures;
using Portability.Tests.Metadata;

namespace Portability.Tests;

/// <summary>The guard itself, tried on modules that keep and that break the promise.</summary>
public sealed class ApiGuardTests
{
    private static readonly Fixture s_contracts = Compile.Assembly("Verger.Contracts", """
        namespace OrchardCore.Things;
        public abstract class ThingBase<T> { public virtual string Describe(T thing) => ""; public string Name { get; set; } = ""; protected T? Held; public int Inherited() => 0; }
        public class Thing<T> : ThingBase<T[]> { public static Thing<T> Make() => new(); }
        public interface IThingHandler { System.Threading.Tasks.Task HandleAsync(string what); int Order { get; } }
        public sealed class ThingAttribute : ThingAttributeBase { public ThingAttribute(string id) { } }
        public abstract class ThingAttributeBase : System.Attribute { public string? Category { get; set; } }
        public static class Extensions { public static T As<T>(this object o) where T : new() => new(); }
        public sealed class Invented { public void Surprise() { } public enum Mood { Glad, Sad } }
        """);

    private static readonly Fixture s_engine = Compile.Assembly("Verger.Engine", """
        namespace Verger.Engine.Storage;
        public sealed class Store { public void Open() { } }
        """, s_contracts);

    [Fact]
    public void What_a_module_calls_is_named_by_the_id_of_its_declaration()
    {
        var ids = Ids("""
            using OrchardCore.Things;
            public class Module { public int Use() { var thing = Thing<int>.Make(); thing.Name = "x"; return thing.Inherited() + thing.As<Thing<string>>().Name.Length; } }
            """);

        Assert.Contains("M:OrchardCore.Things.Thing`1.Make", ids);
        Assert.Contains("P:OrchardCore.Things.ThingBase`1.Name", ids);
        Assert.Contains("M:OrchardCore.Things.ThingBase`1.Inherited", ids);
        Assert.Contains("M:OrchardCore.Things.Extensions.As``1(System.Object)", ids);
        Assert.Contains("T:OrchardCore.Things.Thing`1", ids);
        Assert.All(ids, id => Assert.DoesNotContain("System.String.Length", id));
    }

    [Fact]
    public void What_a_module_overrides_counts_as_used()
    {
        var ids = Ids("""
            public class Mine : OrchardCore.Things.Thing<string> { public override string Describe(string[] things) => Held is null ? "" : "held"; }
            """);

        Assert.Contains("M:OrchardCore.Things.ThingBase`1.Describe(`0)", ids);
        Assert.Contains("F:OrchardCore.Things.ThingBase`1.Held", ids);
    }

    [Fact]
    public void Every_member_of_an_implemented_interface_counts_as_used()
    {
        var ids = Ids("""
            public class Handler : OrchardCore.Things.IThingHandler { public System.Threading.Tasks.Task HandleAsync(string what) => System.Threading.Tasks.Task.CompletedTask; public int Order => 0; }
            """);

        Assert.Contains("M:OrchardCore.Things.IThingHandler.HandleAsync(System.String)", ids);
        Assert.Contains("P:OrchardCore.Things.IThingHandler.Order", ids);
    }

    [Fact]
    public void Named_arguments_of_an_attribute_count_as_used()
    {
        var ids = Ids("""[assembly: OrchardCore.Things.Thing("x", Category = "y")]""");

        Assert.Contains("P:OrchardCore.Things.ThingAttributeBase.Category", ids);
        Assert.Contains("M:OrchardCore.Things.ThingAttribute.#ctor(System.String)", ids);
    }

    [Fact]
    public void What_Orchard_does_not_have_is_reported_with_who_uses_it()
    {
        var references = Read("""
            using System.Linq;
            public class Module { public object Use(int[] numbers) => numbers.Select(n => { new OrchardCore.Things.Invented().Surprise(); return n; }).ToList(); }
            """);

        var faults = ApiGuard.NotOrchards(references.Select(reference => reference.Id), references, OrchardApi.Of("T:OrchardCore.Other.Invented")).ToArray();

        Assert.Contains(faults, fault => fault.StartsWith("Fixture.Module: Module.Use uses M:OrchardCore.Things.Invented.Surprise, which Orchard Core 3.0 does not have", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("T:OrchardCore.Things.Invented") && fault.Contains("It has: T:OrchardCore.Other.Invented"));
    }

    [Fact]
    public void A_type_seen_only_in_a_signature_is_reported_with_that_member()
    {
        var references = Read("public class Module { public OrchardCore.Things.Invented? Give() => null; }");

        var reference = Assert.Single(references);
        Assert.Equal("T:OrchardCore.Things.Invented", reference.Id);
        Assert.Equal("Fixture.Module: Module.Give", reference.User);
    }

    [Fact]
    public void Use_that_nobody_committed_and_lines_that_nobody_uses_are_both_reported()
    {
        var references = Read("public class Module { public OrchardCore.Things.Invented? Give() => null; }");

        Assert.Contains("Module.Give uses T:OrchardCore.Things.Invented", Assert.Single(ApiGuard.NotListed(references, [])));
        Assert.Empty(ApiGuard.NotListed(references, ["T:OrchardCore.Things.Invented"]));
        Assert.Contains("T:Gone", Assert.Single(ApiGuard.NoLongerUsed(references, ["T:OrchardCore.Things.Invented", "T:Gone"])));
    }

    [Fact]
    public void A_module_that_reaches_for_the_engine_is_reported()
    {
        var references = Read("public class Module { public void Use() => new Verger.Engine.Storage.Store().Open(); }");

        Assert.All(ApiGuard.OutsideContracts(references), fault => Assert.StartsWith("Fixture.Module: Module.Use uses ", fault));
        Assert.Contains(ApiGuard.OutsideContracts(references), fault => fault.Contains("M:Verger.Engine.Storage.Store.Open of Verger.Engine"));
    }

    [Fact]
    public void An_interface_that_lacks_a_genuine_member_is_reported()
    {
        var module = Compile.Assembly("Fixture.Module", """
            public class Handler : OrchardCore.Things.IThingHandler { public System.Threading.Tasks.Task HandleAsync(string what) => System.Threading.Tasks.Task.CompletedTask; public int Order => 0; }
            """, s_contracts);
        var assemblies = new AssemblySet([s_contracts.Assembly, module.Assembly]);
        var genuine = OrchardApi.Of("P:OrchardCore.Things.IThingHandler.Order", "M:OrchardCore.Things.IThingHandler.HandledAsync");

        var fault = Assert.Single(ApiGuard.HalfInterfaces(module.Assembly, assemblies, genuine, []));

        Assert.Contains("Handler implements OrchardCore.Things.IThingHandler, whose genuine form also has M:OrchardCore.Things.IThingHandler.HandledAsync", fault);
        Assert.Empty(ApiGuard.HalfInterfaces(module.Assembly, assemblies, genuine, ["M:OrchardCore.Things.IThingHandler.HandledAsync"]));
    }

    [Fact]
    public void Constants_and_names_leave_no_trace_in_the_assembly_and_are_read_from_the_source()
    {
        var module = Compile.Assembly("Fixture.Module", """
            using OrchardCore.Things;
            public class Module { public Invented.Mood Mood => Invented.Mood.Sad; public string Name => nameof(Thing<int>.Make); public string Own => nameof(Mood); }
            """, s_contracts);

        var references = ConstantReader.Read(module.Compilation).ToArray();

        Assert.Equal(["F:OrchardCore.Things.Invented.Mood.Sad", "T:OrchardCore.Things.Thing`1", "M:OrchardCore.Things.Thing`1.Make"], references.Select(reference => reference.Id));
        Assert.Contains("Fixture.Module: ", references[0].User);
        Assert.EndsWith("line 2", references[0].User);
    }

    private static string[] Ids(string source) => [.. Read(source).Select(reference => reference.Id)];

    private static IReadOnlyList<ApiReference> Read(string source)
    {
        var module = Compile.Assembly("Fixture.Module", source, s_contracts, s_engine);
        return new ReferenceReader(new AssemblySet([s_contracts.Assembly, s_engine.Assembly, module.Assembly])).Read(module.Assembly);
    }
}
