namespace Verger.Engine.Content.Items;

/// <summary>Content is asked for of a type that no module and no recipe has defined.</summary>
internal static class UnknownContentType
{
    public static ArgumentException Of(string? contentType) => new($"There is no content type named '{contentType}'.", nameof(contentType));
}
