namespace CitesUnies.Portal.ViewModels;

/// <summary>A file of the media library that a content shows or offers.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Text">For an image what it shows, empty where it decorates; for a document its title.</param>
/// <param name="Extension">Its kind, upper-case and without the dot, as <c>PDF</c>.</param>
public sealed record MediaLink(string Url, string Text, string Extension)
{
    /// <summary>The title of a document: its text, or the file's name where it has none.</summary>
    public string Title => Text.Length > 0 ? Text : Uri.UnescapeDataString(Url[(Url.LastIndexOf('/') + 1)..]);
}
