namespace OrchardCore.FileStorage;

/// <summary>A file of that path exists already.</summary>
public class ExistsFileStoreException : FileStoreException
{
    /// <summary>Refused, for the reason given.</summary>
    public ExistsFileStoreException(string message)
        : base(message)
    {
    }

    /// <summary>Failed, because of another error.</summary>
    public ExistsFileStoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
