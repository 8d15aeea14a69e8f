namespace CitesUnies.Portal.ViewModels;

/// <summary>What stands in place of something that its reader may not read.</summary>
/// <param name="Label">For whom it is, as « Réservé aux adhérents ».</param>
/// <param name="Reason">Why it is locked, in a sentence.</param>
/// <param name="LoginUrl">Where to log in, leading back to the page.</param>
public sealed record ReservedLock(string Label, string Reason, string LoginUrl);
