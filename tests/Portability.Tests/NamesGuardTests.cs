using Portability.Tests.Fixtures;
using Portability.Tests.Names;

namespace Portability.Tests;

/// <summary>The guard of names itself, tried on sources that keep and that break the rule.</summary>
public sealed class NamesGuardTests
{
    private static readonly OrchardNames s_orchard = OrchardNames.Of(
        (NameKinds.RecipeSteps, "media"),
        (NameKinds.Shapes, "Content-BlogPost.Summary"),
        (NameKinds.Shapes, "HttpError-NotFound"),
        (NameKinds.Filters, "slugify"),
        (NameKinds.Permissions, "AssignRoleToUsers_{0}"),
        (NameKinds.Parts, "TitlePart"));

    private static readonly Fixture s_contracts = Compile.Assembly("Verger.Contracts", """
        using System;
        namespace OrchardCore.ContentManagement { public class ContentPart { } public class ContentField { } }
        namespace OrchardCore.Modules { public class FeatureAttribute(string id) : Attribute { public string Id => id; } public class RequireFeaturesAttribute(params string[] ids) : Attribute { public string[] Ids => ids; } }
        namespace OrchardCore.Security { public class Permission(string name) { public string Name => name; } }
        namespace OrchardCore.Recipes { public abstract class NamedRecipeStepHandler { protected NamedRecipeStepHandler(string name) { } } }
        namespace OrchardCore.Display { public class Driver { public object Initialize<T>(string shapeType, Action<T> set) => this; public object Initialize<T>(Action<T> set) => this; } public interface IDisplayManager<T> { object BuildDisplayAsync(T model); } }
        namespace OrchardCore.Definitions
        {
            public class Manager { public void AlterPartDefinitionAsync(string name, Action<Part> alter) { } public void AlterTypeDefinitionAsync(string name, Action<Type> alter) { } }
            public class Type { public Type WithPart(string name) => this; public Type WithPart(string name, string partName) => this; public Type WithPart<T>() => this; }
            public class Part { public Part WithField(string name, Action<Field> alter) => this; }
            public class Field { public Field OfType(string type) => this; }
        }
        """);

    [Fact]
    public void A_migration_tells_its_parts_fields_and_expressions()
    {
        var reader = Read("""
            using OrchardCore.Definitions;
            public class PartnerPart : OrchardCore.ContentManagement.ContentPart { }
            public class Migrations
            {
                private const string Pattern = "partenaires/{{ Model.ContentItem | display_text | slugify: 'a | b' }}";
                public string Create(Manager manager)
                {
                    manager.AlterPartDefinitionAsync("Partner", part => part.WithField("Acronym", field => field.OfType("TextField")));
                    manager.AlterTypeDefinitionAsync("Partner", type => type.WithPart("TitlePart").WithPart("Second", "HtmlBodyPart").WithPart<PartnerPart>());
                    return Pattern;
                }
            }
            """);

        Assert.Equal(
            ["fields TextField", "liquid_filters display_text", "liquid_filters slugify", "parts HtmlBodyPart", "parts PartnerPart", "parts TitlePart"],
            Sorted(reader.Uses()));
        Assert.Equal(["content_types Partner", "parts Partner", "parts PartnerPart"], Sorted(reader.Defines()));
    }

    [Fact]
    public void Shapes_are_told_by_the_class_that_is_displayed_and_by_a_module_s_own_method_that_makes_them()
    {
        var reader = Read("""
            using OrchardCore.Display;
            public class HomePage { }
            public class Lists { public object Create(string shapeType, string path) => path; public object Find(string path) => path; }
            public class Controller
            {
                public object Home(IDisplayManager<HomePage> manager) => manager.BuildDisplayAsync(new HomePage());
                public object List(Lists lists) => lists.Create("PartnerList", "/partenaires") ?? lists.Find("/actualites");
            }
            """);

        Assert.Equal(["shape_templates HomePage", "shape_templates PartnerList"], Sorted(reader.Defines()));
    }

    [Fact]
    public void Startups_drivers_and_permissions_tell_theirs()
    {
        var reader = Read("""
            [OrchardCore.Modules.Feature(Ids.Own), OrchardCore.Modules.RequireFeatures("OrchardCore.Title", "OrchardCore.Seo")]
            public class Startup { public static readonly OrchardCore.Security.Permission Review = new("Review"); }
            public static class Ids { public const string Own = "CitesUnies.Own"; }
            public class Model { }
            public class Driver : OrchardCore.Display.Driver { public object Display() => Initialize<Model>("Partner_Summary", m => { }) ?? Initialize<Model>(m => { }); }
            public class Step() : OrchardCore.Recipes.NamedRecipeStepHandler("Partners");
            """);

        Assert.Equal(["features CitesUnies.Own", "features OrchardCore.Seo", "features OrchardCore.Title"], Sorted(reader.Uses()));
        Assert.Equal(["permissions Review", "recipe_steps Partners", "shape_templates Model", "shape_templates Partner_Summary"], Sorted(reader.Defines()));
    }

    [Fact]
    public void A_recipe_tells_its_steps_and_what_they_name()
    {
        var uses = RecipeReader.Read("""
            { // comments are allowed
              "steps": [
                { "name": "Feature", "enable": ["OrchardCore.Title"] },
                { "name": "Themes", "site": "TheTheme" },
                { "name": "Roles", "Roles": [{ "Name": "R", "Permissions": ["ViewContent"] }] },
                { "name": "Content", "data": [{ "ContentItemId": "1", "ContentType": "Menu", "DisplayText": "x", "TitlePart": {},
                  "MenuItemsListPart": { "MenuItems": [{ "ContentItemId": "2", "ContentType": "LinkMenuItem", "LinkMenuItemPart": { "Url": "{{ 'x' | href }}" } }] } }] },
                { "name": "ContentDefinition", "ContentTypes": [{ "ContentTypePartDefinitionRecords": [{ "PartName": "AliasPart", "Name": "AliasPart" }] }],
                  "ContentParts": [{ "ContentPartFieldDefinitionRecords": [{ "FieldName": "TextField", "Name": "Acronym" }] }] }
              ]
            }
            """, "a recipe");

        Assert.Equal(
            [
                "content_types LinkMenuItem", "content_types Menu", "features OrchardCore.Title", "fields TextField", "liquid_filters href", "parts AliasPart",
                "parts LinkMenuItemPart", "parts MenuItemsListPart", "parts TitlePart", "permissions ViewContent", "recipe_steps Content",
                "recipe_steps ContentDefinition", "recipe_steps Feature", "recipe_steps Roles", "recipe_steps Themes", "themes TheTheme",
            ],
            Sorted(uses));
    }

    [Fact]
    public void A_view_tells_its_tag_helpers_and_the_shapes_that_it_makes()
    {
        var uses = ViewReader.Read("""
            @model IReadOnlyList<string>
            @* <comment-element> *@
            <main class="a > b"><zone name="Content"></zone><script asp-name="site" at="Foot"></script><script src="/x.js"></script>
            <svg viewBox="0 0 1 1"><linearGradient id="g" /></svg> <shape type="Search__Form" />
            @{ var list = new List<Item>(); await Factory.CreateAsync("Pager"); await New.Card(); }
            """, "a view");

        Assert.Equal(["shape_templates Card", "shape_templates Pager", "shape_templates Search__Form", "tag_helpers script", "tag_helpers shape", "tag_helpers zone"], Sorted(uses));
    }

    [Theory]
    [InlineData(NameKinds.RecipeSteps, "Media", true)]
    [InlineData(NameKinds.RecipeSteps, "Medias", false)]
    [InlineData(NameKinds.Shapes, "Content-PartnerInstitution.Summary", true)]
    [InlineData(NameKinds.Shapes, "Content_Summary", true)]
    [InlineData(NameKinds.Shapes, "HttpError__NotFound", true)]
    [InlineData(NameKinds.Shapes, "Contents", false)]
    [InlineData(NameKinds.Filters, "slugify", true)]
    [InlineData(NameKinds.Filters, "truncatewords", true)]
    [InlineData(NameKinds.Filters, "frenchify", false)]
    [InlineData(NameKinds.Permissions, "AssignRoleToUsers_Redacteur", true)]
    [InlineData(NameKinds.Permissions, "AssignRole", false)]
    [InlineData(NameKinds.Parts, "TitelPart", false)]
    public void A_name_is_Orchards_or_is_reported_with_its_place(string kind, string name, bool isOrchards)
    {
        var faults = NamesGuard.Unknown([new NameUse(kind, name, "CitesUnies.X: Startup.cs line 3")], s_orchard).ToArray();

        Assert.Equal(isOrchards, faults.Length == 0);
        Assert.All(faults, fault => Assert.StartsWith($"CitesUnies.X: Startup.cs line 3 uses « {name} » ({kind})", fault));
    }

    [Fact]
    public void A_shape_without_template_is_reported()
    {
        NameUse[] made = [new(NameKinds.Shapes, "Partner", "x"), new(NameKinds.Shapes, "Partner_Summary", "y"), new(NameKinds.Shapes, "Content", "z")];

        var fault = Assert.Single(NamesGuard.WithoutTemplate(made, new HashSet<string> { ShapeNames.Normalise("Partner.Summary") }, s_orchard));

        Assert.StartsWith("x makes the shape « Partner »", fault);
    }

    private static SourceReader Read(string source) => new(Compile.Assembly("CitesUnies.Own", source, s_contracts).Compilation);

    private static IEnumerable<string> Sorted(IEnumerable<NameUse> uses) => uses.Select(use => $"{use.Kind} {use.Name}").Distinct().Order(StringComparer.Ordinal);
}
