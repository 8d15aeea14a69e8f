using System.Security.Cryptography;
using System.Text;

namespace Verger.Engine.Storage;

/// <summary>How tables, columns and database indexes are called: as in the code, within quotes, after the site's prefix.</summary>
internal sealed class Names(string prefix)
{
    public const string Id = "Id";
    public const string DocumentId = "DocumentId";

    /// <summary>PostgreSQL cuts what is longer, and then takes different names for the same.</summary>
    private const int LongestName = 63;

    public string Prefix { get; } = prefix;

    /// <summary>The table of documents.</summary>
    public string Document { get; } = Quote(prefix + "Document");

    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public string Table(string name) => Quote(Shorten(Prefix + name));

    /// <summary>Database indexes are named within the whole database, so they carry the prefix too.</summary>
    public string DatabaseIndex(string name) => Quote(Shorten(Prefix + name));

    private static string Shorten(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= LongestName)
        {
            return name;
        }

        var digest = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)), 0, 5);
        var head = name;
        while (Encoding.UTF8.GetByteCount(head) > LongestName - digest.Length - 1)
        {
            head = head[..^1];
        }

        return $"{head}_{digest}";
    }
}
