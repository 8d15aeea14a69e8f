using System.Text.Encodings.Web;
using System.Text.Json.Serialization;

namespace System.Text.Json;

/// <summary>How documents, settings and recipes are read and written: names in any case, numbers also as strings, comments and trailing commas allowed.</summary>
public static class JOptions
{
    /// <summary>The base that the others start from.</summary>
    public static readonly JsonSerializerOptions Base = new()
    {
        PropertyNameCaseInsensitive = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>What is stored: on one line.</summary>
    public static readonly JsonSerializerOptions Default = new(Base);

    /// <summary>What people read: indented.</summary>
    public static readonly JsonSerializerOptions Indented = new(Base) { WriteIndented = true };
}
