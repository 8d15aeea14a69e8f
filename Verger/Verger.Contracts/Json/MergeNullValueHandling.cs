namespace System.Text.Json.Settings;

/// <summary>What a null in the tree that is merged does.</summary>
public enum MergeNullValueHandling
{
    /// <summary>It leaves the value that is there.</summary>
    Ignore,

    /// <summary>It takes the place of the value that is there.</summary>
    Merge,
}
