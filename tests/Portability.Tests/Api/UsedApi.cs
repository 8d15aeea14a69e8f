namespace Portability.Tests.Api;

/// <summary>
/// The documentation ids that modules and themes use of the kernel, committed so that a change of them is seen in review
/// and can be held against Orchard Core wherever its list is at hand.
/// </summary>
internal static class UsedApi
{
    public const string UpdateVariable = "UPDATE_ORCHARD_API_USED";

    public static string FilePath => Path.Combine(Repository.ListsFolder, "orchard-api-used.txt");

    public static IReadOnlyList<string> Committed() => File.Exists(FilePath) ? File.ReadAllLines(FilePath) : [];

    public static bool IsToBeRewritten => Environment.GetEnvironmentVariable(UpdateVariable) == "1";

    public static void Write(IEnumerable<string> ids) =>
        File.WriteAllText(FilePath, string.Concat(ids.Distinct().Order(StringComparer.Ordinal).Select(id => id + "\n")));
}
