using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>How pieces of content and settings are written to JSON.</summary>
public static class ContentBuilderSettings
{
    /// <summary>Arrays and nulls of what is written take the place of what is there.</summary>
    public static readonly JsonMergeSettings JsonMergeSettings = new()
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    /// <summary>Leaves out what holds its type's default value.</summary>
    public static readonly JsonSerializerOptions IgnoreDefaultValuesSerializer = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JOptions.Default) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
