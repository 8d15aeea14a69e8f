namespace CitesUnies.Portal.ViewModels;

/// <summary>One choice of a <see cref="ListFilter"/>.</summary>
/// <param name="Value">What the address holds.</param>
/// <param name="Text">What people read.</param>
public sealed record ListFilterOption(string Value, string Text);
