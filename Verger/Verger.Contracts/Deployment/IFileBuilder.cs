namespace OrchardCore.Deployment;

/// <summary>Takes the files of a package that is made.</summary>
public interface IFileBuilder
{
    /// <summary>Writes a file.</summary>
    /// <param name="subpath">Where in the package, with <c>/</c> between segments and without a leading one.</param>
    /// <param name="stream">Its content, read to its end and left open.</param>
    Task SetFileAsync(string subpath, Stream stream);
}
