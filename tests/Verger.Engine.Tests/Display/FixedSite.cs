using System.Reflection;
using OrchardCore.Settings;

namespace Verger.Engine.Tests.Display;

/// <summary>Settings of a site that nobody changes.</summary>
public sealed class FixedSite : ISiteService
{
    private readonly ISite _site = DispatchProxy.Create<ISite, Values>();

    public Task<ISite> LoadSiteSettingsAsync() => Task.FromResult(_site);

    public Task<ISite> GetSiteSettingsAsync() => Task.FromResult(_site);

    public Task UpdateSiteSettingsAsync(ISite site) => Task.CompletedTask;

    public class Values : DispatchProxy
    {
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
            => targetMethod?.Name == "get_SiteName" ? "Site" : throw new NotSupportedException(targetMethod?.Name);
    }
}
