using Microsoft.AspNetCore.Http;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>The site's request pipeline: the middleware and endpoints of its enabled features.</summary>
public interface IShellPipeline
{
    /// <summary>Serves a request.</summary>
    Task Invoke(object context);
}
