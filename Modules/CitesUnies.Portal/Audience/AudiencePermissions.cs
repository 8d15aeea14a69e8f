using OrchardCore.Security.Permissions;

namespace CitesUnies.Portal.Audience;

/// <summary>Who may read what is reserved.</summary>
public sealed class AudiencePermissions : IPermissionProvider
{
    /// <summary>To read the inside of contents that are for local governments or members.</summary>
    public static readonly Permission ReadReservedContent = new("ReadReservedContent", "Lire ce qui est réservé aux collectivités et aux adhérents");

    private static readonly Permission[] _all = [ReadReservedContent];

    /// <inheritdoc/>
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    /// <inheritdoc/>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = _all },
        new() { Name = "Webmestre", Permissions = _all },
        new() { Name = "Adherent", Permissions = _all },
    ];
}
