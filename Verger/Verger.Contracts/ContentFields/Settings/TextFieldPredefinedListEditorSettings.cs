namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a text field whose editor is <c>PredefinedList</c>.</summary>
public class TextFieldPredefinedListEditorSettings
{
    /// <summary>The choices, in the order in which they are offered.</summary>
    public ListValueOption[] Options { get; set; } = [];

    /// <summary>How they are offered.</summary>
    public EditorOption Editor { get; set; }

    /// <summary>The value of a new item.</summary>
    public string? DefaultValue { get; set; }
}
