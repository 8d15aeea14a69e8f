namespace CitesUnies.Portal.ViewModels;

/// <summary>A file to download or play, with what people want to know before they do.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Extension">Its kind, upper-case and without the dot, as <c>PDF</c>.</param>
/// <param name="Size">Its size in words, as « 48 ko »; empty when the file is not there.</param>
public sealed record MediaFile(string Url, string Title, string Extension, string Size)
{
    /// <summary>Kind and size, as « PDF, 48 ko ».</summary>
    public string Note => Size.Length > 0 ? $"{Extension}, {Size}" : Extension;
}
