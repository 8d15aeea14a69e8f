using System.Text.Json.Serialization;

namespace OrchardCore.ContentFields.Settings;

/// <summary>One choice of a <see cref="Fields.MultiTextField"/>.</summary>
public class MultiTextFieldValueOption
{
    /// <summary>What the editor reads.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>What is stored.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary>Whether a new item has it.</summary>
    [JsonPropertyName("default")]
    public bool Default { get; set; }
}
