namespace OrchardCore.FileStorage;

/// <summary>A file or a directory of a store.</summary>
public interface IFileStoreEntry
{
    /// <summary>The path within the store, with <c>/</c> and without a leading one.</summary>
    string Path { get; }

    /// <summary>The last segment of the path.</summary>
    string Name { get; }

    /// <summary>The path without its last segment; empty at the root.</summary>
    string DirectoryPath { get; }

    /// <summary>The size in bytes; 0 for a directory.</summary>
    long Length { get; }

    /// <summary>When the content was last written.</summary>
    DateTime LastModifiedUtc { get; }

    /// <summary>Whether it is a directory.</summary>
    bool IsDirectory { get; }
}
