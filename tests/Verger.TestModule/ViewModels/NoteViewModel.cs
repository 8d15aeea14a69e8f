namespace Verger.TestModule.ViewModels;

/// <summary>A view model that is no shape.</summary>
public class NoteViewModel
{
    /// <summary>What the note says.</summary>
    public string Text { get; set; } = string.Empty;
}
