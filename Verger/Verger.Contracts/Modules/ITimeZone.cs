namespace OrchardCore.Modules;

/// <summary>A time zone of the <see href="https://www.iana.org/time-zones">IANA database</see>.</summary>
public interface ITimeZone
{
    /// <summary>Its identifier, as <c>Europe/Paris</c>.</summary>
    string TimeZoneId { get; set; }
}
