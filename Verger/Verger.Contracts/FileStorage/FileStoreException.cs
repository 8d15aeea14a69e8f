namespace OrchardCore.FileStorage;

/// <summary>A file store refused or failed. The message may be shown to the person who asked: it names no path of the machine.</summary>
public class FileStoreException : Exception
{
    /// <summary>Refused, for the reason given.</summary>
    public FileStoreException(string message)
        : base(message)
    {
    }

    /// <summary>Failed, because of another error.</summary>
    public FileStoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
