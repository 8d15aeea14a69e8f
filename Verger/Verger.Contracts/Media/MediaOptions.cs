namespace OrchardCore.Media;

/// <summary>What the media library accepts and how it is served.</summary>
public class MediaOptions
{
    /// <summary>The extensions that may be stored and served, with their dot, compared without regard to case.</summary>
    public HashSet<string> AllowedFileExtensions { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The greatest size of a file in bytes.</summary>
    public long MaxFileSize { get; set; }

    /// <summary>How many days a browser may keep a file.</summary>
    public int MaxBrowserCacheDays { get; set; }

    /// <summary>The path below the root of the site where files are served.</summary>
    public string AssetsRequestPath { get; set; } = "";

    /// <summary>The directory that holds the files, below the directory of the site's data.</summary>
    public string AssetsPath { get; set; } = "";

    /// <summary>The widths and heights in pixels that anybody may ask for; all others need a token (<see cref="IMediaTokenService"/>).</summary>
    public int[] SupportedSizes { get; set; } = [];

    /// <summary>Whether a token in an address allows what it was made for; else only <see cref="SupportedSizes"/> are served.</summary>
    public bool UseTokenizedQueryString { get; set; }

    /// <summary>How many days a resized picture is kept.</summary>
    public int MaxCacheDays { get; set; }
}
