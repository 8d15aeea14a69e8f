namespace OrchardCore.Media.Services;

/// <summary>Knows the media profiles of the site.</summary>
public interface IMediaProfileService
{
    /// <summary>What a profile asks for, as parameters of an address (<c>width</c>, <c>rmode</c>…); none when there is no profile of that name.</summary>
    Task<IDictionary<string, string>> GetMediaProfileCommands(string name);
}
