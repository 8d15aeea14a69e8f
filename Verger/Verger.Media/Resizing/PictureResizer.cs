using NetVips;
using OrchardCore.Media.Core.Processing;

namespace Verger.Media.Resizing;

/// <summary>
/// Resizes with libvips. Its library is loaded by the first picture, not before: no other class names a type of it. Pictures are turned as their
/// camera says, brought to sRGB, and rid of all else that is written in them, as where they were taken.
/// </summary>
internal static class PictureResizer
{
    /// <summary>How many pixels a picture may have: what it costs to read.</summary>
    public const long MostPixels = 50_000_000;

    private const int AnySide = 10_000_000;
    private const int UsualQuality = 80;

    static PictureResizer()
    {
        // What says it is a picture may be anything: only these formats are read, whatever the file's name.
        Operation.Block("VipsForeignLoad", true);
        foreach (var format in (string[])["Jpeg", "Png", "Webp", "Heif"])
        {
            Operation.Block("VipsForeignLoad" + format, false);
        }

        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, static (_, _, _) => { });
    }

    /// <summary>Writes another size of a picture.</summary>
    /// <param name="source">The picture's file.</param>
    /// <param name="target">The file to write; its extension says the format.</param>
    /// <param name="request">What is asked for.</param>
    /// <returns>False when the picture is broken, or too large to read.</returns>
    public static bool TryWrite(string source, string target, ResizeRequest request)
    {
        try
        {
            var (width, height) = SizeOf(source);
            if ((long)width * height > MostPixels)
            {
                return false;
            }

            using var resized = Resize(source, width, height, request);
            using var whole = Pad(resized, request, target);
            Save(whole, target, request);
            return true;
        }
        catch (VipsException)
        {
            return false;
        }
    }

    // As it is seen: a picture that its camera held upright is stored lying.
    private static (int Width, int Height) SizeOf(string source)
    {
        using var header = Image.NewFromFile(source, access: Enums.Access.Sequential);
        var isTurned = header.Contains("orientation") && (int)header.Get("orientation") >= 5;
        return isTurned ? (header.Height, header.Width) : (header.Width, header.Height);
    }

    private static Image Resize(string source, int width, int height, ResizeRequest request)
    {
        var isBox = request is { Width: > 0, Height: > 0 };
        var (toWidth, toHeight) = (request.Width > 0 ? request.Width : AnySide, request.Height > 0 ? request.Height : AnySide);
        if (request is { Width: 0, Height: 0 })
        {
            (toWidth, toHeight) = (ResizeRequest.MostPixelsASide, ResizeRequest.MostPixelsASide);
        }

        return request.Mode switch
        {
            ResizeMode.Crop when isBox => Thumbnail(source, toWidth, toHeight, Enums.Size.Both, Enums.Interesting.Centre),
            ResizeMode.Stretch when isBox => Thumbnail(source, toWidth, toHeight, Enums.Size.Force),
            ResizeMode.Pad when isBox => Thumbnail(source, toWidth, toHeight, Enums.Size.Both),
            ResizeMode.Min when isBox && Math.Max((double)toWidth / width, (double)toHeight / height) is var scale
                => Thumbnail(source, Side(width * scale), Side(height * scale), Enums.Size.Down),
            _ => Thumbnail(source, toWidth, toHeight, Enums.Size.Down),
        };
    }

    private static int Side(double length) => (int)Math.Clamp(Math.Ceiling(length), 1, ResizeRequest.MostPixelsASide);

    private static Image Thumbnail(string source, int width, int height, Enums.Size size, Enums.Interesting? crop = null)
        => Image.Thumbnail(source, width, height: height, size: size, crop: crop, outputProfile: "srgb", failOn: Enums.FailOn.Error);

    private static Image Pad(Image image, ResizeRequest request, string target)
    {
        var isTransparent = request.Background is null && !target.EndsWith(".jpg", StringComparison.Ordinal);
        if (request is { Mode: ResizeMode.Pad or ResizeMode.BoxPad, Width: > 0, Height: > 0 })
        {
            using var withAlpha = image.HasAlpha() ? image.Copy() : image.Bandjoin(255);
            using var padded = withAlpha.Gravity(Enums.CompassDirection.Centre, request.Width, request.Height, extend: Enums.Extend.Background, background: [0, 0, 0, 0]);
            return isTransparent ? padded.Copy() : padded.Flatten(background: Bands(request));
        }

        return image.HasAlpha() && !isTransparent ? image.Flatten(background: Bands(request)) : image.Copy();
    }

    private static double[] Bands(ResizeRequest request)
    {
        var color = request.Background ?? PictureColor.White;
        return [color.Red, color.Green, color.Blue];
    }

    private static void Save(Image image, string target, ResizeRequest request)
    {
        var quality = request.Quality > 0 ? request.Quality : UsualQuality;
        switch (Path.GetExtension(target))
        {
            case ".jpg":
                image.Jpegsave(target, q: quality, optimizeCoding: true, keep: Enums.ForeignKeep.None);
                break;
            case ".png":
                image.Pngsave(target, keep: Enums.ForeignKeep.None);
                break;
            default:
                image.Webpsave(target, q: quality, keep: Enums.ForeignKeep.None);
                break;
        }
    }
}
