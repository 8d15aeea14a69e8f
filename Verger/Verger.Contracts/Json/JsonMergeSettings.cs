namespace System.Text.Json.Settings;

/// <summary>How one JSON tree is written over another; by default arrays are concatenated and nulls ignored.</summary>
public class JsonMergeSettings
{
    public MergeArrayHandling MergeArrayHandling { get; set; }

    public MergeNullValueHandling MergeNullValueHandling { get; set; }

    public StringComparison PropertyNameComparison { get; set; } = StringComparison.Ordinal;
}
