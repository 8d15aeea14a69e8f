using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using Verger.Engine.Storage.Sessions;
using YesSql;

namespace Verger.Engine.Storage.Documents;

/// <summary>The session of the site's current scope.</summary>
internal sealed class ScopeSession : ICurrentSession
{
    public DocumentSession? SessionOrNull => (DocumentSession?)ShellScope.Current?.ServiceProvider.GetRequiredService<ISession>();
}
