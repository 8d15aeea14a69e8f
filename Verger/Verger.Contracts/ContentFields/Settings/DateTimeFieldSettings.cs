using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a date and time field.</summary>
public class DateTimeFieldSettings : FieldSettings;
