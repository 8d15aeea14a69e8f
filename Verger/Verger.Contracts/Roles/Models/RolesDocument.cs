using OrchardCore.Data.Documents;
using OrchardCore.Security;

namespace OrchardCore.Roles.Models;

/// <summary>The roles of the site.</summary>
public class RolesDocument : Document
{
    /// <summary>The roles.</summary>
    public List<Role> Roles { get; set; } = [];

    /// <summary>By role, the features whose permissions it is to have once they are enabled.</summary>
    public Dictionary<string, List<string>> MissingFeaturesByRole { get; set; } = [];
}
