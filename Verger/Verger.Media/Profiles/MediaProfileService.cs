using System.Globalization;
using OrchardCore.Media.Core.Processing;
using OrchardCore.Media.Services;

namespace Verger.Media.Profiles;

internal sealed class MediaProfileService(MediaProfiles profiles) : IMediaProfileService
{
    public async Task<IDictionary<string, string>> GetMediaProfileCommands(string name)
    {
        var commands = new Dictionary<string, string>();
        if (await profiles.FindAsync(name) is not { } profile)
        {
            return commands;
        }

        Add("width", profile.Width);
        Add("height", profile.Height);
        if (profile.Mode != ResizeMode.Undefined)
        {
            commands["rmode"] = profile.Mode.ToString().ToLowerInvariant();
        }

        if (profile.Format != Format.Undefined)
        {
            commands["format"] = profile.Format.ToString().ToLowerInvariant();
        }

        Add("quality", profile.Quality);
        if (!string.IsNullOrEmpty(profile.BackgroundColor))
        {
            commands["bgcolor"] = profile.BackgroundColor;
        }

        if (profile.AutoOrient)
        {
            commands["autoorient"] = "true";
        }

        return commands;

        void Add(string command, int value)
        {
            if (value > 0)
            {
                commands[command] = value.ToString(CultureInfo.InvariantCulture);
            }
        }
    }
}
