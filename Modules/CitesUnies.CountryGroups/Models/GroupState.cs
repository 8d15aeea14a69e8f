namespace CitesUnies.CountryGroups.Models;

/// <summary>Whether a group still meets: what its field holds.</summary>
public static class GroupState
{
    /// <summary>It meets.</summary>
    public const string Active = "actif";

    /// <summary>It no longer meets.</summary>
    public const string Former = "ancien";
}
