using Microsoft.Extensions.DependencyInjection;
using Verger.Hosting;

namespace Verger.Engine.Hosting.Composition;

/// <summary>A part of the engine that every container of the site has, whatever its features.</summary>
internal interface IShellServices
{
    void AddTo(IServiceCollection services, IEnabledModules modules);
}
