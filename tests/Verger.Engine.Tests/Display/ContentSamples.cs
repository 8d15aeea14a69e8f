using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using Verger.TestModule.ViewModels;

namespace Verger.Engine.Tests.Display;

/// <summary>A type <c>Article</c> with a part, a second one of the same class under a name of its own, and fields.</summary>
public static class ContentSamples
{
    public static ContentTypeDefinition Article(string? displayMode = null, string? stereotype = null)
        => new(
            "Article",
            "Article",
            [
                new ContentTypePartDefinition("BodyPart", new ContentPartDefinition("BodyPart", [Field("Motto", displayMode), Field("Aside", null)], []), []),
                new ContentTypePartDefinition("Second", new ContentPartDefinition("BodyPart", [], []), Settings("ContentTypePartSettings", "DisplayMode", displayMode)),
            ],
            Settings("ContentTypeSettings", "Stereotype", stereotype));

    public static ContentItem Item()
    {
        var item = new ContentItem { ContentType = "Article", ContentItemId = "4x7" };
        item.Weld("BodyPart", new BodyPart { Text = "first" });
        item.Weld("Second", new BodyPart { Text = "second" });
        item.Alter<BodyPart>("BodyPart", part => part.Weld("Motto", new MottoField { Text = "motto" }));
        return item;
    }

    public static void AddTo(IServiceCollection services)
    {
        services.AddContentPart<BodyPart>().UseDisplayDriver<BodyPartDriver>();
        services.AddContentField<MottoField>().UseDisplayDriver<MottoFieldDriver>();
    }

    private static ContentPartFieldDefinition Field(string name, string? displayMode)
        => new(new ContentFieldDefinition("MottoField"), name, Settings("ContentPartFieldSettings", "DisplayMode", displayMode));

    private static JsonObject Settings(string type, string name, string? value) => value is null ? [] : new JsonObject { [type] = new JsonObject { [name] = value } };
}

public sealed class BodyPart : ContentPart
{
    public string Text { get; set; } = string.Empty;
}

public sealed class MottoField : ContentField
{
    public string Text { get; set; } = string.Empty;
}

public sealed class BodyPartDriver : ContentPartDisplayDriver<BodyPart>
{
    public override IDisplayResult Display(BodyPart part, BuildPartDisplayContext context)
        => Combine(
            Initialize<NoteViewModel>(GetDisplayShapeType(context), note => note.Text = part.Text).Location("Detail", "Content:5").Location("Summary", "Content:5"),
            Initialize<NoteViewModel>("BodyFooter", note => note.Text = part.Text).Location("Detail", "Footer:1"));

    public override IDisplayResult Edit(BodyPart part, BuildPartEditorContext context)
        => Initialize<NoteViewModel>(GetEditorShapeType(context), note => note.Text = part.Text).Location("Parts:1");

    public override async Task<IDisplayResult> UpdateAsync(BodyPart part, UpdatePartEditorContext context)
    {
        var note = new NoteViewModel();
        await context.Updater.TryUpdateModelAsync(note, Prefix);
        part.Text = note.Text;
        return Edit(part, context);
    }
}

public sealed class MottoFieldDriver : ContentFieldDisplayDriver<MottoField>
{
    public override IDisplayResult Display(MottoField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<NoteViewModel>(GetDisplayShapeType(fieldDisplayContext), note => note.Text = field.Text).Location("Detail", "Content:1").Location("Summary", "Content:1");
}
