namespace OrchardCore.Deployment;

/// <summary>Files of which the content is at hand.</summary>
public static class IFileBuilderExtensions
{
    /// <summary>Writes a file.</summary>
    public static async Task SetFileAsync(this IFileBuilder fileBuilder, string subpath, byte[] content)
    {
        using var stream = new MemoryStream(content, writable: false);
        await fileBuilder.SetFileAsync(subpath, stream);
    }
}
