using OrchardCore.ContentManagement;

namespace CitesUnies.Editing.Rules;

/// <summary>What rules look at, and where they tell what they find.</summary>
/// <param name="contentItem">The item as it is to be saved: a copy, which nobody keeps.</param>
/// <param name="now">Now, in the site's time zone.</param>
/// <param name="timeZone">The site's time zone.</param>
public sealed class RuleContext(ContentItem contentItem, DateTimeOffset now, TimeZoneInfo timeZone)
{
    private readonly List<RuleFinding> _findings = [];

    /// <summary>The item as it is to be saved: a copy, which nobody keeps.</summary>
    public ContentItem ContentItem { get; } = contentItem;

    /// <summary>Now, in the site's time zone.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>Today, in the site's time zone.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>What was found so far, in the order in which it was told.</summary>
    public IReadOnlyList<RuleFinding> Findings => _findings;

    /// <summary>The day and hour that people of the site read on their clocks.</summary>
    /// <param name="utc">What a <c>DateTimeField</c> holds.</param>
    public DateTime ToLocal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), timeZone);

    /// <summary>Tells that a value is needed and missing.</summary>
    /// <param name="key">The field (<see cref="FieldKey"/>).</param>
    /// <param name="message">What is missing, in French.</param>
    public void Missing(string key, string message) => _findings.Add(new RuleFinding(key, message, RuleKind.Missing));

    /// <summary>Tells of a fault.</summary>
    /// <param name="key">The field (<see cref="FieldKey"/>).</param>
    /// <param name="message">What is wrong and what to do, in French.</param>
    public void Fault(string key, string message) => _findings.Add(new RuleFinding(key, message, RuleKind.Fault));

    /// <summary>Tells of something unlikely, that the editor has to confirm.</summary>
    /// <param name="key">The field (<see cref="FieldKey"/>).</param>
    /// <param name="message">What is unlikely, in French, with the value: what was confirmed is known by these words.</param>
    public void ToConfirm(string key, string message) => _findings.Add(new RuleFinding(key, message, RuleKind.ToConfirm));
}
