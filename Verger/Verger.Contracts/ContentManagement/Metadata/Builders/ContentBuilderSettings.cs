using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
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

    /// <summary>
    /// Leaves out what is null, and what holds the value that a new instance has: a switch that is on unless set otherwise is written when it is off.
    /// </summary>
    public static readonly JsonSerializerOptions IgnoreDefaultValuesSerializer = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JOptions.Default)
        {
            TypeInfoResolver = JOptions.Default.TypeInfoResolver!.WithAddedModifier(LeaveOutInitialValues),
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private static void LeaveOutInitialValues(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.CreateObject is not { } create)
            return;

        var initial = new Lazy<object>(create);
        foreach (var property in type.Properties)
        {
            if (property.Get is { } get)
                property.ShouldSerialize = (_, value) => value is not null && !(value is ValueType or string && value.Equals(get(initial.Value)));
        }
    }
}
