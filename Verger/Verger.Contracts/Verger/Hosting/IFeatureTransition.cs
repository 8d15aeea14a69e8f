namespace Verger.Hosting;

/// <summary>
/// Changes the enabled features and does some work with them, all or nothing: the container with the new features is composed beside
/// the one that serves, the migrations and the work run in one scope and one transaction of it, and it serves once that has committed.
/// </summary>
public interface IFeatureTransition
{
    /// <summary>Runs the work with the named features enabled (and all that they need) or disabled (and all that need them).</summary>
    /// <param name="enable">Identifiers of the features to enable.</param>
    /// <param name="disable">Identifiers of the features to disable.</param>
    /// <param name="work">The work, given the services of the new container's scope.</param>
    /// <exception cref="UnknownFeatureException">A feature is unknown, or needs one that is.</exception>
    Task RunAsync(IEnumerable<string> enable, IEnumerable<string> disable, Func<IServiceProvider, Task> work);
}
