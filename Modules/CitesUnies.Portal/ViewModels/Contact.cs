namespace CitesUnies.Portal.ViewModels;

/// <summary>Somebody who answers.</summary>
/// <param name="Page">The name, and the page that presents them.</param>
/// <param name="Mailbox">Where to write; null when there is no mailbox.</param>
public sealed record Contact(Link Page, Link? Mailbox);
