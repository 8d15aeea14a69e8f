namespace CitesUnies.Portal.Models;

/// <summary>How urgent a notice is.</summary>
/// <param name="Value">What the field holds.</param>
/// <param name="Label">What people read before the message.</param>
public sealed record NoticeKind(string Value, string Label)
{
    /// <summary>Good to know.</summary>
    public static readonly NoticeKind Information = new("information", "Information");

    /// <summary>Changes what people are about to do.</summary>
    public static readonly NoticeKind Alert = new("alerte", "Alerte");

    /// <summary>All kinds, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<NoticeKind> All = [Information, Alert];

    /// <summary>The kind that a field holds; an unknown one is only information.</summary>
    public static NoticeKind Of(string? value) => All.FirstOrDefault(kind => kind.Value == value) ?? Information;
}
