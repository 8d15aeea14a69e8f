using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Media;
using OrchardCore.Media.Core.Processing;

namespace Verger.Media.Resizing;

/// <summary>Another size of a picture.</summary>
/// <param name="Width">In pixels; 0 for whichever comes of the height.</param>
/// <param name="Height">In pixels; 0 for whichever comes of the width.</param>
/// <param name="Mode">How the picture is made to fit.</param>
/// <param name="Format">The format that it is written in.</param>
/// <param name="Quality">From 1 to 100; 0 for the usual one.</param>
/// <param name="Background">What is put behind it.</param>
internal sealed record ResizeRequest(int Width, int Height, ResizeMode Mode, Format Format, int Quality, PictureColor? Background)
{
    /// <summary>How wide and high a picture can be asked for.</summary>
    public const int MostPixelsASide = 4096;

    /// <summary>What the parameters of an address ask for; null when they ask for nothing, or for what the site has not offered.</summary>
    public static ResizeRequest? Parse(IQueryCollection query, MediaOptions options, Func<IMediaTokenService> tokens)
    {
        var commands = CommandCollection.Of(query);
        if (commands.Count == 0)
        {
            return null;
        }

        // Without a token there is only so much to ask for that all of it can be made and kept.
        var isOffered = options.UseTokenizedQueryString && query[CommandCollection.Token] is [{ } token] && tokens().TryValidateToken(commands, token);
        var width = Side(commands.Find("width"), options, isOffered);
        var height = Side(commands.Find("height"), options, isOffered);
        var format = isOffered ? Named<Format>(commands.Find("format")) : Format.Undefined;
        return width == 0 && height == 0 && format == Format.Undefined ? null : new ResizeRequest(
            width,
            height,
            Named<ResizeMode>(commands.Find("rmode")),
            format,
            isOffered ? Number(commands.Find("quality"), 100) : 0,
            isOffered ? PictureColor.Parse(commands.Find("bgcolor")) : null);
    }

    private static int Side(string? value, MediaOptions options, bool isOffered)
        => Number(value, MostPixelsASide) is var side && (isOffered || options.SupportedSizes.Contains(side)) ? side : 0;

    private static int Number(string? value, int most)
        => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : 0;

    private static TName Named<TName>(string? value)
        where TName : struct, Enum
        => value is { Length: > 0 } && char.IsAsciiLetter(value[0]) && Enum.TryParse<TName>(value, ignoreCase: true, out var name) && Enum.IsDefined(name) ? name : default;
}
