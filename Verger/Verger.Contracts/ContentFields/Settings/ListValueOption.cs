using System.Text.Json.Serialization;

namespace OrchardCore.ContentFields.Settings;

/// <summary>One choice of a predefined list.</summary>
public class ListValueOption
{
    /// <summary>An empty choice, to be filled by the deserialiser.</summary>
    public ListValueOption()
    {
    }

    /// <summary>A choice whose value is shown as it is.</summary>
    public ListValueOption(string name)
        : this(name, name)
    {
    }

    /// <summary>A choice shown under another name than its value.</summary>
    public ListValueOption(string name, string value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>What the editor reads.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>What is stored.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }
}
