using OrchardCore.Documents;
using OrchardCore.Roles;
using OrchardCore.Roles.Models;
using OrchardCore.Security;
using Verger.Caching;

namespace Verger.Site.Roles;

/// <summary>The roles as they are stored; a new site has those of the system.</summary>
internal sealed class RoleRegister(IDocumentManager<RolesDocument> documents, ISystemRoleProvider systemRoles, ITagRemovals tags)
{
    public async Task<IReadOnlyList<Role>> GetAsync() => (await documents.GetOrCreateImmutableAsync(CreateAsync)).Roles;

    public async Task<Role?> FindAsync(string name)
    {
        foreach (var role in await GetAsync())
        {
            if (string.Equals(role.RoleName, name, StringComparison.OrdinalIgnoreCase))
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>Changes the roles, with the caller's transaction.</summary>
    public async Task AlterAsync(Action<List<Role>> alter)
    {
        var document = await documents.GetOrCreateMutableAsync(CreateAsync);
        alter(document.Roles);
        await documents.UpdateAsync(document);
        tags.AfterCommit(ITagRemovals.Site);
    }

    private Task<RolesDocument> CreateAsync()
        => Task.FromResult(new RolesDocument { Roles = [.. systemRoles.GetSystemRoles().OfType<Role>().Select(role => role.Clone())] });
}
