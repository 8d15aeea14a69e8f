using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Media;
using OrchardCore.Media.Core.Processing;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Processing;
using OrchardCore.Media.Services;

/// <summary>Addresses of pictures, for templates. See https://docs.orchardcore.net/en/latest/reference/modules/Media/.</summary>
#pragma warning disable CA1050 // Orchard has it in no namespace.
public static class MediaOrchardRazorHelperExtensions
#pragma warning restore CA1050
{
    /// <summary>The address of a picture as a profile wants it, with what else is said; as it is when there is no such profile.</summary>
    /// <param name="orchardHelper">The page.</param>
    /// <param name="imagePath">The picture's address, as <c>/media/…</c>.</param>
    /// <param name="imageProfile">The profile's name.</param>
    /// <param name="width">A width in pixels instead of the profile's.</param>
    /// <param name="height">A height in pixels instead of the profile's.</param>
    /// <param name="resizeMode">How it fits, instead of the profile's way.</param>
    /// <param name="quality">A quality from 1 to 100 instead of the profile's.</param>
    /// <param name="format">A format instead of the profile's.</param>
    /// <param name="anchor">The point that stays visible.</param>
    /// <param name="bgcolor">A background instead of the profile's.</param>
    /// <param name="autoorient">Whether it is turned as its camera says.</param>
    public static async Task<string> ImageProfileResizeUrlAsync(
        this IOrchardHelper orchardHelper,
        string imagePath,
        string imageProfile,
        int? width = null,
        int? height = null,
        ResizeMode resizeMode = ResizeMode.Undefined,
        int? quality = null,
        Format format = Format.Undefined,
        Anchor? anchor = null,
        string? bgcolor = null,
        bool? autoorient = null)
    {
        var services = orchardHelper.HttpContext.RequestServices;
        var commands = await services.GetRequiredService<IMediaProfileService>().GetMediaProfileCommands(imageProfile);
        MediaCommands.Set(commands, width, height, resizeMode, quality, format, anchor, bgcolor, autoorient);
        return MediaCommands.AddTo(imagePath, commands, services.GetRequiredService<IMediaTokenService>());
    }
}
