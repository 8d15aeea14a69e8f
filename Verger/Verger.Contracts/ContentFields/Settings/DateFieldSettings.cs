using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a date field.</summary>
public class DateFieldSettings : FieldSettings;
