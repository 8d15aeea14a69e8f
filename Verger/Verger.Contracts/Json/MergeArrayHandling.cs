namespace System.Text.Json.Settings;

/// <summary>What becomes of two arrays of the same name.</summary>
public enum MergeArrayHandling
{
    /// <summary>The second follows the first.</summary>
    Concat,

    /// <summary>What the first does not hold yet is added to it.</summary>
    Union,

    /// <summary>The second takes the place of the first.</summary>
    Replace,

    /// <summary>Items at the same position are merged.</summary>
    Merge,
}
