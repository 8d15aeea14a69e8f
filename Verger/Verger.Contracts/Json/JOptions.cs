using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace System.Text.Json;

/// <summary>
/// The serializer options that documents, content elements, settings and recipes share: names in any case, numbers also as strings,
/// comments and trailing commas allowed, enumerations by name, nulls not written.
/// They are built once: System.Text.Json keeps its per-type accessors with the options instance.
/// </summary>
public static class JOptions
{
    /// <summary>The base that the others start from.</summary>
    public static readonly JsonSerializerOptions Base = Fixed(new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate,
        PropertyNameCaseInsensitive = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    });

    /// <summary>On one line; what HTML gives a meaning to is escaped.</summary>
    public static readonly JsonSerializerOptions Default = Fixed(new(Base));

    /// <summary>What people read: indented.</summary>
    public static readonly JsonSerializerOptions Indented = Fixed(new(Base) { WriteIndented = true });

    /// <summary>As <see cref="Default"/>, names in camel case.</summary>
    public static readonly JsonSerializerOptions CamelCase = Fixed(new(Base) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    /// <summary>As <see cref="Default"/>, nearly nothing escaped: for text that is stored or sent as JSON, never for text put inside HTML.</summary>
    public static readonly JsonSerializerOptions UnsafeRelaxedJsonEscaping = Fixed(new(Base)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>How JSON trees are parsed: property names are found whatever their case.</summary>
    public static readonly JsonNodeOptions Node = new() { PropertyNameCaseInsensitive = true };

    /// <summary>How JSON text is read: comments and trailing commas are allowed.</summary>
    public static readonly JsonDocumentOptions Document = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    // Shared by all, so nobody may change them; the resolver is set now so that type information can be asked for at once.
    private static JsonSerializerOptions Fixed(JsonSerializerOptions options)
    {
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
