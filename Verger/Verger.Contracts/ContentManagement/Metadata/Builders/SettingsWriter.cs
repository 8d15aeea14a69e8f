using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Writes settings classes into the settings of a definition, each under the name of its class.</summary>
internal static class SettingsWriter
{
    public static JsonObject Copy(JsonObject? settings) => settings.Clone() ?? new JsonObject(JOptions.Node);

    public static void Merge(JsonObject target, JsonObject settings) => target.Merge(settings, ContentBuilderSettings.JsonMergeSettings);

    /// <summary>Changes the settings of that class that are there, or its defaults.</summary>
    public static void Merge<T>(JsonObject target, Action<T> change) where T : class, new()
    {
        var settings = target[typeof(T).Name].ToObject<T>() ?? new T();
        change(settings);
        Set(target, settings);
    }

    /// <summary>What is at its default is left out.</summary>
    public static void Set<T>(JsonObject target, T settings) where T : class
        => target[typeof(T).Name] = JObject.FromObject(settings, ContentBuilderSettings.IgnoreDefaultValuesSerializer);
}
