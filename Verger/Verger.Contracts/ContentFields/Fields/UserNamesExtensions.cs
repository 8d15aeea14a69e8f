using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentFields.Fields;

/// <summary>The names of the users of a <see cref="UserPickerField"/>, kept so that a page need not look them up.</summary>
public static class UserNamesExtensions
{
    /// <summary>The names, in the order of the ids; empty when they were not kept.</summary>
    public static string[] GetUserNames(this UserPickerField userPickerField) =>
        (userPickerField.Content as JsonObject)?["UserNames"]?.Deserialize<string[]>() ?? [];

    /// <summary>Keeps the names.</summary>
    public static void SetUserNames(this UserPickerField userPickerField, string[] userNames) =>
        ((JsonObject)userPickerField.Content)["UserNames"] = JsonSerializer.SerializeToNode(userNames);
}
