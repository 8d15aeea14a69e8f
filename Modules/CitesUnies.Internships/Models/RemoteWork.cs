namespace CitesUnies.Internships.Models;

/// <summary>How much of an internship is done from home: what its field holds.</summary>
/// <param name="Value">What the field holds.</param>
/// <param name="Label">What people read.</param>
public sealed record RemoteWork(string Value, string Label)
{
    /// <summary>All of it: the internship has no place of its own.</summary>
    public static readonly RemoteWork Whole = new("total", "Entièrement à distance");

    /// <summary>All choices, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<RemoteWork> All = [new("non", "Sur place"), new("partiel", "En partie à distance"), Whole];

    /// <summary>The choice that a field holds; null when there is none of that name.</summary>
    public static RemoteWork? Find(string? value) => All.FirstOrDefault(choice => choice.Value == value);
}
