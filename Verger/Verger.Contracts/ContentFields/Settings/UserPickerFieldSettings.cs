using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a user picker.</summary>
public class UserPickerFieldSettings : FieldSettings
{
    /// <summary>Whether several users may be chosen.</summary>
    public bool Multiple { get; set; }

    /// <summary>Whether users of every role are offered.</summary>
    public bool DisplayAllUsers { get; set; }

    /// <summary>The roles whose users are offered.</summary>
    public string[] DisplayedRoles { get; set; } = [];

    /// <summary>Shown in the empty editor.</summary>
    public string? Placeholder { get; set; }
}
