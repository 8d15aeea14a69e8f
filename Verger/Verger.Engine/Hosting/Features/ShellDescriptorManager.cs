using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using YesSql;

namespace Verger.Engine.Hosting.Features;

/// <summary>Keeps the site's descriptor as a document of its database.</summary>
internal sealed class ShellDescriptorManager(ISession session) : IShellDescriptorManager
{
    private ShellDescriptor? _descriptor;

    public async Task<ShellDescriptor?> GetShellDescriptorAsync()
        => _descriptor ??= await session.Query<ShellDescriptor>().FirstOrDefaultAsync();

    public async Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures)
    {
        var descriptor = await GetShellDescriptorAsync() ?? new ShellDescriptor();
        if (descriptor.SerialNumber != priorSerialNumber)
        {
            throw new InvalidOperationException("The enabled features of the site have been changed by somebody else meanwhile.");
        }

        descriptor.SerialNumber++;
        descriptor.Features = [.. enabledFeatures];
        foreach (var feature in descriptor.Features.Except(descriptor.Installed).ToArray())
        {
            descriptor.Installed.Add(new InstalledShellFeature(feature) { SerialNumber = descriptor.SerialNumber });
        }

        await session.SaveAsync(descriptor, checkConcurrency: true);
        _descriptor = descriptor;
    }
}
