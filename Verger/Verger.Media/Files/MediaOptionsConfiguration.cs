using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Media;

namespace Verger.Media.Files;

/// <summary>Fills <see cref="MediaOptions"/> from the configuration section <c>OrchardCore_Media</c>, as Orchard Core names it.</summary>
internal sealed class MediaOptionsConfiguration(IShellConfiguration configuration) : IConfigureOptions<MediaOptions>
{
    // Images, documents, sound and moving pictures: nothing that a browser runs, but SVG, which is served in a sandbox.
    private static readonly string[] _usual =
    [
        ".avif", ".gif", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".webp",
        ".csv", ".doc", ".docx", ".odp", ".ods", ".odt", ".pdf", ".pps", ".ppsx", ".ppt", ".pptx", ".txt", ".xls", ".xlsx", ".zip",
        ".m4a", ".mp3", ".oga", ".ogg", ".wav", ".m4v", ".mov", ".mp4", ".mpg", ".ogv", ".vtt", ".webm",
    ];

    public void Configure(MediaOptions options)
    {
        var section = configuration.GetSection("OrchardCore_Media");
        options.AllowedFileExtensions = new(section.GetSection("AllowedFileExtensions").Get<string[]>() ?? _usual, StringComparer.OrdinalIgnoreCase);
        options.MaxFileSize = section.GetValue("MaxFileSize", 30_000_000L);
        options.MaxBrowserCacheDays = section.GetValue("MaxBrowserCacheDays", 30);
        options.SupportedSizes = section.GetSection("SupportedSizes").Get<int[]>() ?? [16, 32, 50, 100, 160, 240, 480, 600, 1024, 2048];
        options.UseTokenizedQueryString = section.GetValue("UseTokenizedQueryString", true);
        options.MaxCacheDays = section.GetValue("MaxCacheDays", 365);
        options.AssetsPath = section.GetValue("AssetsPath", "Media")!;
        options.AssetsRequestPath = "/" + section.GetValue("AssetsRequestPath", "/media")!.Trim('/');
    }
}
