namespace Verger.Site.Rules.Evaluators;

/// <summary>What the outcome of conditions varies with, by the names of https://docs.orchardcore.net/en/latest/reference/modules/DynamicCache/.</summary>
internal static class VariesWith
{
    public const string Route = "route";
    public const string User = "user";
    public const string Roles = "user.roles";
    public const string Culture = "culture";
}
