namespace CitesUnies.Portal.Models;

/// <summary>The home page. Modules add a section to it with a display driver of this class, placed in the zone <c>Content</c>.</summary>
public class HomePage;
