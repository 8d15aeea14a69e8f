namespace OrchardCore.Seo;

/// <summary>Adds lines to <c>/robots.txt</c> (RFC 9309).</summary>
public interface IRobotsProvider
{
    /// <summary>The lines, without a blank line at the end; empty for none.</summary>
    Task<string> GetContentAsync();
}
