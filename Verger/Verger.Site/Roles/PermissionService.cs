using OrchardCore.Security.Permissions;

namespace Verger.Site.Roles;

internal sealed class PermissionService(IEnumerable<IPermissionProvider> providers) : IPermissionService
{
    private Dictionary<string, Permission>? _permissions;

    public async ValueTask<IEnumerable<Permission>> GetPermissionsAsync() => (await LoadAsync()).Values;

    public async ValueTask<Permission?> FindByNameAsync(string name) => (await LoadAsync()).GetValueOrDefault(name);

    private async ValueTask<Dictionary<string, Permission>> LoadAsync()
    {
        if (_permissions is null)
        {
            var permissions = new Dictionary<string, Permission>(StringComparer.OrdinalIgnoreCase);
            foreach (var provider in providers)
            {
                foreach (var permission in await provider.GetPermissionsAsync())
                {
                    permissions.TryAdd(permission.Name, permission);
                }
            }

            _permissions = permissions;
        }

        return _permissions;
    }
}
