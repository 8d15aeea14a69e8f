namespace Verger.Site.Setup;

/// <summary>Fields of the setup page that belong together.</summary>
/// <param name="Title">What they are about.</param>
/// <param name="Fields">The fields.</param>
public sealed record SetupSection(string Title, IReadOnlyList<SetupField> Fields);
