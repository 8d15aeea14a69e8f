using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Environment.Shell;

namespace Verger.Engine.Hosting.Setup;

/// <summary>
/// <c>App_Data/Sites/Default/appsettings.json</c>, in which Orchard keeps where a site's database is. It says nothing of how far
/// the setup has come: that is the database's to tell, since both cannot be written as one.
/// </summary>
internal sealed class SiteSettingsFile(ShellOptions options)
{
    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };

    /// <summary>Reads the database's place into the settings; leaves them when there is no file.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read as JSON.</exception>
    public void ReadInto(ShellSettings settings)
    {
        var path = PathFor(settings);
        if (!File.Exists(path))
        {
            return;
        }

        try
        {
            var values = JsonNode.Parse(File.ReadAllText(path), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!.AsObject();
            foreach (var key in DatabaseSettings.Keys)
            {
                settings[key] = (string?)values[key];
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"Le fichier {path} n’est pas un fichier de réglages lisible : {exception.Message}", exception);
        }
    }

    /// <summary>Writes the database's place, whole or not at all.</summary>
    public void Write(ShellSettings settings)
    {
        var path = PathFor(settings);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var values = new JsonObject(DatabaseSettings.Keys.Where(key => settings[key] is { Length: > 0 }).Select(key => KeyValuePair.Create(key, (JsonNode?)settings[key])));
        var draft = path + ".new";
        File.WriteAllText(draft, values.ToJsonString(_indented));
        if (!OperatingSystem.IsWindows())
        {
            // It may hold the database's password.
            File.SetUnixFileMode(draft, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        File.Move(draft, path, overwrite: true);
    }

    /// <summary>Takes the file away, if there is one: no site came of it.</summary>
    public void Delete(ShellSettings settings)
    {
        if (File.Exists(PathFor(settings)))
        {
            File.Delete(PathFor(settings));
        }
    }

    private string PathFor(ShellSettings settings) => Path.Combine(options.Folder(settings), "appsettings.json");
}
