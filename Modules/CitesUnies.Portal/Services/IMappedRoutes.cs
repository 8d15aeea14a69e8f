namespace CitesUnies.Portal.Services;

/// <summary>The addresses that controllers and endpoints answer, before any content can.</summary>
public interface IMappedRoutes
{
    /// <summary>Whether something answers that path. Routes that begin with a parameter, which contents are found by, do not count.</summary>
    /// <param name="path">A path without the slash before it, as <c>recherche</c>.</param>
    bool Answers(string path);
}
