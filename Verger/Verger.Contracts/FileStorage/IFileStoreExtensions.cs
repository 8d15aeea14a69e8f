namespace OrchardCore.FileStorage;

/// <summary>Paths of a file store.</summary>
public static class IFileStoreExtensions
{
    /// <summary>The path with <c>/</c> between segments and none at its ends.</summary>
    public static string NormalizePath(this IFileStore fileStore, string? path) =>
        path is null ? "" : path.Replace('\\', '/').Trim('/', ' ');

    /// <summary>Joins paths, leaving out the empty ones.</summary>
    public static string Combine(this IFileStore fileStore, params string[] paths) =>
        string.Join('/', paths.Select(path => fileStore.NormalizePath(path)).Where(path => path.Length > 0));
}
