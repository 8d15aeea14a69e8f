using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Media.Core.Processing;
using OrchardCore.Media.Fields;

namespace OrchardCore.Media.Processing;

/// <summary>The parameters of an address that ask for another size of a picture.</summary>
internal static class MediaCommands
{
    /// <summary>Sets those that are said.</summary>
    public static void Set(
        IDictionary<string, string> commands, int? width, int? height, ResizeMode mode, int? quality, Format format, Anchor? anchor, string? background, bool? autoOrient)
    {
        SetNumber(commands, "width", width);
        SetNumber(commands, "height", height);
        if (mode != ResizeMode.Undefined)
        {
            commands["rmode"] = mode.ToString().ToLowerInvariant();
        }

        SetNumber(commands, "quality", quality);
        if (format != Format.Undefined)
        {
            commands["format"] = format.ToString().ToLowerInvariant();
        }

        if (anchor is not null)
        {
            commands["rxy"] = string.Create(CultureInfo.InvariantCulture, $"{anchor.X},{anchor.Y}");
        }

        if (!string.IsNullOrEmpty(background))
        {
            commands["bgcolor"] = background;
        }

        if (autoOrient is { } turned)
        {
            commands["autoorient"] = turned ? "true" : "false";
        }
    }

    /// <summary>The address with the parameters and their token; as it is when there are none.</summary>
    public static string AddTo(string path, IDictionary<string, string> commands, IMediaTokenService tokens)
        => commands.Count == 0 ? path : tokens.AddTokenToPath(QueryHelpers.AddQueryString(path, commands.Select(command => KeyValuePair.Create(command.Key, (string?)command.Value)).ToDictionary()));

    private static void SetNumber(IDictionary<string, string> commands, string name, int? value)
    {
        if (value is > 0 and var number)
        {
            commands[name] = number.ToString(CultureInfo.InvariantCulture);
        }
    }
}
