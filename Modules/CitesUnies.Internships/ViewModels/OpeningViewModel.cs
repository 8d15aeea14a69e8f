namespace CitesUnies.Internships.ViewModels;

/// <summary>An offer or a call that can be answered.</summary>
/// <param name="Kind">What it is, as « Offre de stage ».</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">The address of its page.</param>
/// <param name="Issuer">Whose it is; may be empty.</param>
/// <param name="Deadline">The last day.</param>
/// <param name="Countdown">How long remains, in words.</param>
public sealed record OpeningViewModel(string Kind, string Title, string Url, string Issuer, DateTime Deadline, string Countdown);
