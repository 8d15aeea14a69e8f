using System.Text.Json;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.ContentManagement.Metadata.Settings;
using Verger.Engine.Content.Definitions;

namespace Verger.Engine.Tests.Content;

public sealed class DefinitionBuilderTests
{
    [Fact]
    public void A_type_and_its_part_are_stored_as_recipes_write_them()
    {
        var record = new ContentDefinitionRecord();
        record.Put(new ContentTypeDefinitionBuilder().Named("Page").DisplayedAs("Page")
            .Creatable().Listable().Draftable().Versionable().Securable().WithDescription("Une page.")
            .WithPart("TitlePart", part => part.WithPosition("1").WithSettings(new TitleSettings { Options = TitleKind.EditableRequired }))
            .WithPart<SamplePart>()
            .WithPart("Intro", "HtmlBodyPart", part => part.WithDisplayName("Chapeau").WithEditor("Wysiwyg"))
            .Build());
        record.Put(new ContentPartDefinitionBuilder().Named("Page").Attachable().WithDisplayName("Page")
            .WithField("Body", field => field.OfType("HtmlField").WithDisplayName("Texte").WithPosition("2").WithSettings(new BodySettings { Hint = "Aide" }))
            .WithField<SampleField>("Motto")
            .Build());

        Assert.Equal(
            """
            {"ContentTypeDefinitionRecords":[{"Name":"Page","DisplayName":"Page","Settings":{"ContentTypeSettings":{"Creatable":true,"Listable":true,"Draftable":true,"Versionable":true,"Securable":true,"Description":"Une page."}},"ContentTypePartDefinitionRecords":[{"PartName":"TitlePart","Name":"TitlePart","Settings":{"ContentTypePartSettings":{"Position":"1"},"TitleSettings":{"Options":"EditableRequired"}}},{"PartName":"SamplePart","Name":"SamplePart","Settings":{}},{"PartName":"HtmlBodyPart","Name":"Intro","Settings":{"ContentTypePartSettings":{"DisplayName":"Chapeau","Editor":"Wysiwyg"}}}]}],"ContentPartDefinitionRecords":[{"Name":"Page","Settings":{"ContentPartSettings":{"Attachable":true,"DisplayName":"Page"}},"ContentPartFieldDefinitionRecords":[{"FieldName":"HtmlField","Name":"Body","Settings":{"ContentPartFieldSettings":{"DisplayName":"Texte","Position":"2"},"BodySettings":{"Hint":"Aide"}}},{"FieldName":"SampleField","Name":"Motto","Settings":{}}]}]}
            """,
            JsonSerializer.Serialize(record, JOptions.UnsafeRelaxedJsonEscaping));
    }

    [Fact]
    public void Altering_keeps_what_is_not_altered()
    {
        var first = new ContentTypeDefinitionBuilder().Named("Page").DisplayedAs("Page").Creatable().Listable()
            .WithPart("TitlePart", part => part.WithPosition("1").WithEditor("Long")).WithPart("SamplePart").Build();

        var second = new ContentTypeDefinitionBuilder(first).Listable(false).RemovePart("SamplePart")
            .WithPart("TitlePart", part => part.WithPosition("3")).WithPart("AliasPart").Build();

        Assert.True(second.IsCreatable());
        Assert.False(second.IsListable());
        Assert.Equal(["TitlePart", "AliasPart"], second.Parts.Select(part => part.Name));
        var settings = second.Parts.First().GetSettings<ContentTypePartSettings>();
        Assert.Equal(("3", "Long"), (settings.Position, settings.Editor));
    }

    [Fact]
    public void Building_leaves_the_definition_in_use_as_it_is()
    {
        var first = new ContentTypeDefinitionBuilder().Named("Page").DisplayedAs("Page").Creatable().WithPart("TitlePart").Build();

        new ContentTypeDefinitionBuilder(first).Creatable(false).WithPart("TitlePart", part => part.WithPosition("9")).Build();

        Assert.True(first.IsCreatable());
        Assert.Null(first.Parts.Single().GetSettings<ContentTypePartSettings>().Position);
        Assert.Same(first, first.Parts.Single().ContentTypeDefinition);
    }

    [Fact]
    public void A_field_without_type_is_refused()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => new ContentPartDefinitionBuilder().Named("Page").WithField("Body"));

        Assert.Contains("'Body'", fault.Message);
        Assert.Contains("'Page'", fault.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1Page")]
    [InlineData(" Page")]
    public void A_name_begins_with_a_letter(string name)
    {
        Assert.Throws<ArgumentException>(() => new ContentTypeDefinitionBuilder().Named(name).Build());
        Assert.Throws<ArgumentException>(() => new ContentPartDefinitionBuilder().Named(name).Build());
    }

    [Fact]
    public void The_settings_of_a_part_stand_in_for_those_of_its_attachment()
    {
        var record = new ContentDefinitionRecord();
        record.Put(new ContentPartDefinitionBuilder().Named("SamplePart").WithDisplayName("Exemple").WithDescription("Un exemple.").Build());
        record.Put(new ContentTypeDefinitionBuilder().Named("Page").DisplayedAs("Page")
            .WithPart("SamplePart").WithPart("Other", "SamplePart", part => part.WithDisplayName("Autre")).Build());

        var parts = new DefinitionSet(record).Type("page")!.Parts.ToArray();

        Assert.Equal(["Exemple", "Autre"], parts.Select(part => part.DisplayName()));
        Assert.Equal(["Un exemple.", "Un exemple."], parts.Select(part => part.Description()));
        Assert.Equal([false, true], parts.Select(part => part.IsNamedPart()));
    }

    [Fact]
    public void Each_attachment_of_a_part_has_fields_that_know_it()
    {
        var record = new ContentDefinitionRecord();
        record.Put(new ContentPartDefinitionBuilder().Named("SamplePart").WithField<SampleField>("Motto").Build());
        record.Put(new ContentTypeDefinitionBuilder().Named("Page").WithPart("SamplePart").WithPart("Other", "SamplePart").Build());
        record.Put(new ContentTypeDefinitionBuilder().Named("News").WithPart("SamplePart").Build());
        var definitions = new DefinitionSet(record);

        var attached = definitions.Types().SelectMany(type => type.Parts).Select(part =>
        {
            var field = part.PartDefinition.Fields.Single();
            return $"{field.ContentTypePartDefinition.ContentTypeDefinition.Name}.{field.ContentTypePartDefinition.Name}.{field.PartDefinition.Name}.{field.Name}";
        });

        Assert.Equal(["Page.SamplePart.SamplePart.Motto", "Page.Other.SamplePart.Motto", "News.SamplePart.SamplePart.Motto"], attached);
    }

    private enum TitleKind
    {
        Editable,
        EditableRequired,
    }

    private sealed class TitleSettings
    {
        public TitleKind Options { get; set; }
    }

    private sealed class BodySettings
    {
        public string? Hint { get; set; }

        public bool Required { get; set; }
    }
}
